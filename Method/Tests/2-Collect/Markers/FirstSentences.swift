import Method

/// Sentences written before any rule was tuned, to see what the rules make of words they were not made for.
enum FirstSentences {
    static let workersWords = [
        "Is supported to access the community twice weekly by 1:1 staff.",
        "Medication administered as prescribed, no concerns raised.",
        "I am supported to maintain my tenancy and manage my finances.",
        "Difficulties with emotional regulation when transitioning between activities.",
        "To develop independent living skills.",
        "SU presents with low mood and poor motivation.",
        "Increase social interaction and reduce isolation.",
        "All personal care needs are met by staff in a dignified manner.",
        "He can become agitated and requires redirection.",
        "Would benefit from a referral to occupational therapy.",
        "Poor sleep hygiene.",
        "Mobilises with a zimmer frame and the assistance of one.",
        "Engagement with the service has been inconsistent.",
        "To be appropriately supported with budgeting.",
        "Good rapport with keyworker and positive family contact.",
        "Declines to participate in group activities.",
        "Staffing levels impact on choice of activities.",
        "Person-centred support delivered in line with care plan.",
        "My outcomes are being met and my support package is appropriate.",
        "Lack of meaningful occupation during the day.",
    ]

    static let ownWords = [
        "They call me a service user. I have never used anybody in my life.",
        "My plan says \"promote independence\". It means they leave me to it.",
        "I've had an assessment, whatever that means.",
        "\"Challenging behaviour\" they wrote, because I shouted when she took my cup.",
        "The manager is nice and she sits down when she talks to me.",
        "I want my independence and I want my key.",
        "I go to the day centre on Mondays and do the pots.",
        "They said I was non-compliant. I was asleep.",
        "My support worker takes me swimming of a Friday.",
        "I'm not a case to be managed, I'm a woman with a cat.",
        "The physio makes me do my leg exercises and I moan.",
        "Nobody came for my review so I had a biscuit and went home.",
        "She goes quiet and rocks when the alarm goes off.",
        "More time with my social worker, she only ever rings.",
        "He loves the bus. He laughs at every stop.",
    ]

    static let harm = [
        "The man next door slapped me when I wouldn't give him a cigarette.",
        "I get left in a wet bed till the morning ones come.",
        "My son takes my pension and I don't see any of it.",
        "When he's on nights I put a chair under the door handle.",
        "Some days I don't want to be here any more. I mean not alive.",
        "She shouts at me if I ask for the toilet.",
        "They lock the kitchen so I can't get a drink.",
        "I've got bruises on my arms where they lift me.",
        "He said if I told anyone he'd make it worse.",
        "One of them comes into the bathroom and stares.",
        "I'm frightened of the new one, she's rough with me.",
        "My brother's mates come round and eat my food and won't go.",
        "They didn't give me my insulin two days running.",
        "Forty pounds has gone out of my tin and nobody else has a key.",
    ]

    static let noHarm = [
        "My knees are killing me on them stairs.",
        "Mum will hit the roof when she sees the state of it.",
        "I could murder a bag of chips.",
        "I'm scared of falling in the bath.",
        "My sister beats me at dominoes every time.",
        "I'm dying to see the sea.",
        "Nobody shouts at me here.",
        "My daughter does my money and we go through it on a Sunday.",
        "I lock my own door and I've got my own key.",
        "The dog got hit by a car and they let me sit with him.",
        "She pushes me round the park in my chair.",
        "The heating broke and we all wore hats.",
        "I'd like to kick a ball about with the lads.",
        "It's daylight robbery what they charge for the minibus.",
    ]

    static let tells = [
        "I live at 14 Mill Lane with my brother.",
        "Our Susan Hargreaves from the bakery takes me to Mass.",
        "I'm the only blind man in the village.",
        "I was in the paper when I swam the river.",
        "You can ring me on 01632 960123.",
        "My keyworker Darren takes me to the match.",
        "I was headmistress at Thornfield Primary for twenty years.",
        "I was born on 4th May 1951 in that front room.",
        "My flat is over the bookies opposite the church.",
        "Dr Okafor knows me and knows my ears.",
        "The man at number twelve brings my bins in.",
    ]

    static let tellsNothing = [
        "I get the number 6 bus to my sister's.",
        "I watch Coronation Street with my tea on my knee.",
        "I'm 83 and I've still got my teeth.",
        "I was a bus driver for thirty years.",
        "There's only one shower for twelve of us.",
        "I like Elvis and I do the legs.",
        "Chips out of the paper, on the sea wall.",
        "I want to go to Blackpool and see the lights.",
        "My dog Max sleeps on my feet.",
        "I'd like to live near the shops.",
        "Dad worked on the railways.",
    ]
}
