import Method

/// Written after the first three batches and scored before anything was changed because of them (docs/markers.md); the lists were widened afterwards.
enum LastSentences {
    static let workersWords = [
        "Continues to enjoy weekly contact with siblings.",
        "Staff support with all aspects of daily living.",
        "Poor access to dental services.",
        "Requires a consistent staff team who understand autism.",
        "Would like increased community presence.",
        "Tissue viability remains a concern.",
        "Meaningful relationships with peers at day service.",
        "Transport is not always reliable, impacting on attendance at activities.",
        "To be pain free and mobile.",
        "Anxiety is exacerbated by changes in staffing.",
        "I would like to be supported to access employment.",
        "Family contact is facilitated on a fortnightly basis.",
        "Limited finances restrict leisure choices.",
        "Maintaining a healthy weight.",
        "He is supported on a 2:1 basis when out in the community.",
        "Communication aids not consistently used by staff.",
        "Settled placement, no incidents this quarter.",
        "To reside in own accommodation with floating support.",
        "Good appetite and fluid intake.",
        "Needs encouragement to socialise.",
    ]

    static let ownWords = [
        "The lady from the council said I was \"eligible\". I said thank you very much.",
        "I'm in charge of the register at the day centre.",
        "They always ask if I feel supported. I feel sat down.",
        "My flat's got a sensor that tells my daughter I'm up.",
        "I go to rehab on a Tuesday and the man makes me squeeze putty.",
        "He doesn't want activities, he wants his shed.",
        "I've learned to cook three dinners and I wash up after.",
        "The office sends a different girl every day.",
        "I manage, I've always managed.",
        "She loves being near the water.",
        "My tenancy is mine, it's got my name on.",
        "I don't need supervising, I'm forty-six.",
        "It's the waiting that gets me, waiting for the chair, waiting for the ramp.",
        "I want to work with engines.",
        "When they change the clocks he's all over the place.",
        "My nurse is called away all the time and I sit there with my sleeve up.",
        "More time outside, less time in the lounge.",
        "I say what I want in the meeting and then they do the other thing.",
        "Someone who listens.",
        "I have a diagnosis now so people stop telling me to cheer up.",
    ]

    static let harm = [
        "My son says if I don't sign the house over he won't bring the children.",
        "The evening one washes me hard and laughs if I cry out.",
        "I keep my purse in the oven now.",
        "He turns my chair off so I can't move.",
        "They don't believe me about the man in the next room.",
        "I cut my arms when it gets too loud in my head.",
        "The taxi man says I'm his girlfriend and not to tell.",
        "She throws my dinner away if I'm too slow.",
        "I wait in wet sheets because nights are short staffed.",
        "My partner reads my letters and tells them I'm not well.",
        "I'm black and blue from being moved.",
        "A lad I thought was my friend has got my bank card.",
        "Some nights nobody answers the bell till it's light.",
        "My flatmate punches walls and I hide.",
        "Mum hits me when she's tired. I don't want her in trouble.",
    ]

    static let noHarm = [
        "My mum's tired and I make her a tea.",
        "The walls are thin and I hear next door's rows.",
        "I can't move my chair on the gravel.",
        "He punches the air when City score.",
        "My bank shut and the new one's two buses away.",
        "I'm short of breath and short of money.",
        "I leave the light on, I like it.",
        "The girl who does my nails steals the show.",
        "We lock up together, me and the caretaker.",
        "She left me a note and a cake.",
        "The bell's broken so visitors bang.",
        "They threw my old bed out and got me a new one.",
        "I was scared at first but now I dive in.",
        "I hate being late.",
        "I could strangle that cockerel.",
    ]

    static let tells = [
        "I'm at 3 Orchard Close, the one with the ramp.",
        "Gwenda from chapel brings the hymn sheets.",
        "I was the first in Wales to get one of these chairs.",
        "My dad was the blacksmith at Pendoylan.",
        "They know me as the trumpet man on Castle Street.",
        "Text me on 07700900123.",
        "My sister Moira cleans at the hospital.",
        "I worked at Hartley Main colliery till it shut.",
    ]

    static let tellsNothing = [
        "I worked down the pit till it shut.",
        "The first bus is at seven.",
        "I'd like a flat with two rooms.",
        "My sister is a teacher in Spain.",
        "On Sundays I ring my brother in Canada.",
        "It's the best street in the world.",
        "I go to Slimming World.",
        "The only one who understands me is the cat.",
    ]

    static let twoIdeas: [(Heading, String)] = [
        (.future, "Own front door and a bit of work."),
        (.notWorking, "My tablets come late, also I'm sick of sandwiches."),
        (.future, "get out of this chair, see Wrexham play"),
        (.working, "The dinners are good and my neighbour keeps an eye on me."),
        (.notWorking, "Too many different carers. No ramp at the front."),
        (.future, "To see my kids more and to get my benefits sorted."),
        (.working, "I love my art class. My brother takes me out Saturdays too."),
        (.notWorking, "I can't hear on the phone and the bus drivers don't wait for me to sit."),
    ]

    static let oneIdea: [(Heading, String)] = [
        (.future, "A little job in a café, washing up, anything."),
        (.notWorking, "The bath hoist is broken and they say six weeks."),
        (.working, "My niece comes Fridays and we do each other's hair."),
        (.future, "To be at home with my wife."),
        (.notWorking, "I press the bell and I wait and I wait."),
        (.working, "I've got a seat by the window and I see everything."),
        (.future, "Go on a train. Not for anywhere. Just the train."),
        (.notWorking, "Mash with everything. Mash with curry."),
    ]
}
