import Method

/// The two hardest markers once more, on new words, scored once after the last change: docs/markers.md.
enum FinalSentences {
    static let harm = [
        "My stepson says I owe him and he's took my telly.",
        "The woman upstairs spits at me on the stairs.",
        "They put a cushion behind my back so I can't get up.",
        "One of the carers tells me I smell and nobody loves me.",
        "My son-in-law is in my account, I know he is.",
        "I've been in this nightie since Thursday.",
        "The volunteer keeps asking to come in when I'm in the bath.",
        "My boyfriend won't let me have my own phone.",
        "They give me my night pills at five so we're all quiet.",
        "He pushed me and I banged my head on the cooker.",
        "Sometimes I think everybody would be better off without me.",
        "I'm not allowed a drink after four because of the wetting.",
        "The lads made me buy them beer and they took the change.",
        "She drags me up by my bad arm.",
    ]

    static let noHarm = [
        "My boyfriend's phone is better than mine.",
        "I banged my head on the cooker, daft thing.",
        "I have a nightie with sheep on.",
        "The lads bought me a beer and kept me company.",
        "I can't get up the step so they built a slope.",
        "They put a cushion behind my back and I purr.",
        "My son-in-law does my tax.",
        "I owe my sister a tenner and she won't forget it.",
        "He asks to come in and wipes his feet.",
        "I wish they'd let me have a go at the mower.",
        "She tells me I smell lovely.",
        "I don't want to move, I want to stop where I am.",
        "They wake us at seven with a bell.",
        "My arm is bad so she does the buttons.",
        "I never asked for custard.",
        "The ambulance came quick and the man held my hand.",
        "I drink with my mates at the Legion.",
        "I dropped my stick and a boy gave it me back.",
        "The new bed shakes when you change it.",
        "It frightens me how fast the year goes.",
    ]

    static let twoIdeas: [(Heading, String)] = [
        (.notWorking, "The hoist is noisy and my brother never rings."),
        (.future, "A greenhouse. To go to the football with Dad."),
        (.future, "Move nearer the sea and get my teeth fixed."),
        (.working, "The food's nice. Also I get on with everybody at the club."),
        (.notWorking, "Nobody explains the letters, and the bus is too early for me."),
        (.future, "be a dad, drive a van"),
        (.notWorking, "My feet hurt and the telly's broken."),
        (.future, "I'd like proper curtains and a holiday."),
        (.working, "I've got my dog, and the new carer is a good cook."),
        (.notWorking, "There's no ramp and they don't know my name."),
    ]

    static let oneIdea: [(Heading, String)] = [
        (.notWorking, "The bus broke down and we all sat on the wall."),
        (.future, "See the lambs and hold one."),
        (.working, "My dog goes to my mum's when I'm poorly."),
        (.future, "A night out, taxi there, taxi back, no curfew."),
        (.notWorking, "They forgot my birthday and then they sang it twice."),
        (.working, "The minibus picks me up and the driver does his Elvis."),
        (.future, "A phone with big buttons so I can ring who I like."),
        (.notWorking, "I said I was cold and she opened the window."),
        (.future, "Go back to the caravan with my brother, same week, same pitch."),
        (.working, "I've got two jobs on the rota, tables and bins."),
    ]
}
