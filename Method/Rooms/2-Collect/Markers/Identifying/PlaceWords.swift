/// Names of kinds of places, and what stands before them when they are nobody's address.
enum PlaceWords {
    static let streets: Set<String> = Words.of(
        """
        street road lane avenue close drive parade terrace crescent gardens grove row mews rd ave cres boulevard cul
        """)
    /// Street names only when written with a capital.
    static let streetsWithCapital: Set<String> = Words.of(
        """
        court house place square way hill walk view rise green st cottages cottage lodge hall manor villas villa flats towers tower estate buildings
        wharf quay bungalows fold croft mount bank heath common gate heol ffordd stryd
        """)
    static let named: Set<String> = Words.of(
        """
        centre center school college academy primary infants juniors comprehensive grammar surgery church chapel capel club library hospice nursery
        arms inn tavern farm mill works colliery pit foundry bakery stores cafe workshop workshops hub ward clinic mosque temple gurdwara synagogue
        cathedral institute allotments scouts guides brownies rovers hotel caravans pharmacy butchers barbers garage motors
        """)
    /// Before a kind of place: nothing that names it.
    static let unnamed: Set<String> = Words.of(
        """
        the a an our my this that your his her their any every some no main same next busy side back high whole other another one long short dead
        quiet little big new old own right wrong first last different narrow country dual fast slow bus cycle and or of in on at to it is very too so
        up down get got open local nice each rocky middle front opposite top bottom wet icy steep flat memory us me them you near across over along
        day town city care health community sports leisure garden shopping job call drop post sunday special primary secondary big night coronation
        sesame downing abbey penny easy fleet wall sheltered council youth working mens social football boxing lunch book deaf bingo golf bowls
        bowling tennis rugby cricket chess knitting gardening film not from by with for off like love want drive live closed
        """)
    static let landmarks: Set<String> = Words.of(
        """
        chippy bakery bakers butchers bookies church chapel school library surgery chemist chemists pub garage mosque temple gurdwara synagogue
        vicarage cemetery launderette laundrette hairdressers barbers florist florists station takeaway cafe club undertakers dentist dentists
        hospital co tesco tescos lidl aldi asda spar newsagents newsagent greengrocers shop shops office kebab farm lighthouse mill windmill quarry
        abattoir scrapyard crematorium football stadium reservoir dairy vets betting tattoo nursery
        """)
    static let commonShops: Set<String> = Words.of(
        """
        shops station hospital tesco tescos lidl aldi asda co farm office shop school church pub football
        """)
    static let capitalsThatNameNobody: Set<String> = WordClass.days.union(WordClass.days.map { $0 + "s" }).union(WordClass.months).union(
        Words.of(
            """
            i im ive id ill christmas easter diwali eid hanukkah ramadan welsh english scottish irish polish punjabi urdu bengali chinese french german
            italian spanish indian british european asian african caribbean jamaican romanian portuguese australia america canada spain france wales
            england scotland ireland india pakistan poland god jesus who mam mum dad nan gran bean brown united city tv monday bingo zoom facebook google
            alexa skype covid and the a she he they it we you my no not so but
            """))
    /// Jobs of which a place has one.
    static let knownJobs: Set<String> = Words.of(
        """
        postmistress postmaster vicar landlord landlady baker butcher headmaster headmistress headteacher teacher farmer postman policeman blacksmith
        organist mayor priest minister doctor dentist chemist barber hairdresser shopkeeper caretaker lollipop lady milkman undertaker stationmaster
        goalkeeper captain manager coach choirmaster nurse midwife librarian florist greengrocer newsagent barmaid barman publican keeper
        """)
}
