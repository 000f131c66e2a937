import Method

/// Written and scored once when the rules seemed finished (docs/markers.md); the lists for harm and two ideas were widened afterwards.
enum UnseenSentences {
    static let workersWords = [
        "Has developed positive coping mechanisms.",
        "Prefers a structured routine with minimal change.",
        "Regular overnight respite.",
        "Family report reduced carer stress.",
        "Ongoing issues with podiatry provision.",
        "To gain confidence in travelling independently.",
        "Benefits from reassurance from familiar staff.",
        "Insufficient staff to facilitate outings.",
        "Health and safety concerns in the home.",
        "I engage in activities of my choice.",
        "Receiving timely support from the crisis team.",
        "To be referred to the memory clinic.",
        "Maintains good relationships with neighbours.",
        "Physical aggression towards others has reduced.",
        "Needs support with correspondence and finances.",
    ]

    static let ownWords = [
        "They tell me it's \"choice\". Peas or beans.",
        "My son does the talking and I do the laughing.",
        "I've got a good set of girls just now.",
        "Tell the council I can hear them perfectly well.",
        "I'm on the waiting list for a stairlift and so is Christmas.",
        "We do chair yoga and I fall asleep.",
        "I had a befriender. She moved to Devon.",
        "He's got his routine: paper, pipe, snooze.",
        "I want a say in who washes me.",
        "According to them I've \"plateaued\". I'm not a mountain.",
        "My support hours got cut and so did my swimming.",
        "The physio lad says I've got the legs of a sixty year old.",
        "Learning to read. I'm on the book with the fox.",
        "I don't need a hobby, I need a lift to town.",
        "When Mum's not well everything stops.",
    ]

    static let harm = [
        "My uncle makes me drink with him and then he gets funny.",
        "There's a carer who pinches when she thinks I'm not looking.",
        "I had forty quid for my birthday and it's gone off the side.",
        "They strap me in the chair after tea and I can't get out till bed.",
        "He rings ten times a night saying he'll come round and sort me out.",
        "I go hungry at the weekend because nobody comes.",
        "The lodger won't pay and I'm frightened to ask.",
        "I don't want to go on like this, I'd rather not wake up.",
        "She talks to me like dirt when no one's there.",
        "My grandson's got me to sign something about the bungalow.",
        "He gets in the shower with me. I never said he could.",
        "They ran out of my fit tablets and I had three.",
    ]

    static let noHarm = [
        "The cat pinches my chair.",
        "I get up hungry and they do me an egg.",
        "My brother rings ten times a day about the football.",
        "He gets funny if his tea's late.",
        "I signed the card for the nurse who's leaving.",
        "They strap my chair down in the van and off we go.",
        "I never wake up before nine.",
        "My lodger is a hedgehog.",
        "She said she'd come round and sort the telly out.",
        "It's murder getting up that hill.",
        "I lost forty quid at the races and loved it.",
        "I can't get out till they mend the gate.",
    ]

    static let tells = [
        "We're at number nineteen with the blue gnomes.",
        "My boy is Lewis Farrow, he boxes.",
        "The wife was the first lady vicar in the county.",
        "I taught at Saint Oswin's Primary.",
        "I live over the barber's in the square.",
        "My DOB is 12/3/56.",
        "Pop into Alma Terrace and ask for me, they all know me.",
        "I was on the news when the bridge came down.",
        "Our Shanice does the night shift.",
        "I'm the only lad in town with a guide horse.",
    ]

    static let tellsNothing = [
        "I've lived in the same road all my life.",
        "I was number one in the heats.",
        "The nurse from the surgery comes Mondays.",
        "I love Dolly Parton.",
        "I did twelve years in a bakery.",
        "The church is cold.",
        "In May we do the planting.",
        "I go on the 9.15 with my pass.",
        "My friend from the club is deaf and all.",
        "There's only one taxi that takes my chair.",
    ]

    static let twoIdeas: [(Heading, String)] = [
        (.notWorking, "The shower's freezing and my daughter can't get an answer from the office."),
        (.future, "A kitten, and to see the Alps."),
        (.working, "I like my flat and the girls are a good laugh. Also the chapel people."),
        (.future, "Be asked what I want for dinner and go swimming again."),
        (.notWorking, "My hearing aid whistles. Nobody visits."),
        (.future, "Paid work. Somewhere of my own."),
        (.notWorking, "I never see a doctor and the bus stop's been moved."),
        (.working, "My sister does my garden and I've started at the college."),
        (.future, "lose weight, get a girlfriend"),
        (.notWorking, "They don't tell me who's coming, and the food's cold as well."),
    ]

    static let oneIdea: [(Heading, String)] = [
        (.notWorking, "They come late and they go early."),
        (.future, "Get on a boat and feel the spray."),
        (.working, "My neighbour does my shopping and never takes a penny."),
        (.future, "A shed. With a door that shuts. And a kettle."),
        (.notWorking, "My chair got a puncture and I was in bed for nine days."),
        (.working, "I go to the club and I call the numbers."),
        (.future, "My kids to come on a Sunday and stay for tea."),
        (.notWorking, "The phone rings and by the time I get there it's stopped."),
        (.working, "He makes a fire and we sit by it."),
        (.future, "Somebody to walk with, slowly, with stops."),
    ]
}
