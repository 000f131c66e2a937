/// What plans and reviews are full of: outcomes, goals, skills, independence.
enum OutcomeWords {
    static let lists = [
        PhraseList(
            100, .serviceWords,
            """
            outcomes; agreed|desired|identified|personal|positive|expected|planned|individual|support|health outcome; outcome focused|based|star
            smart goal|goals|target|targets; short|long|medium term goals|goal|target|targets|aim|aims|objective|objectives; goal setting
            goals and aspirations; hopes and aspirations; aims and objectives; objectives; independent|daily|life living skills|skill
            independent living; life skills; living skills; adls|adl; activities of daily living
            daily living|activities skills|tasks|activities|activity; functional skills|ability
            maintain|maintaining|maintains|maintained|promote|promoting|promotes|increase|increased|increasing|maximise|maximising|develop|\
            developing|enhance|regain|encourage|support|sustain|achieve|greater|optimum independence
            increase|promote|maintain|develop|improve|build|enhance his|her|their _? independence|confidence|skills|wellbeing|resilience|self
            my independence skills; level of independence; levels of independence; to be more? independent in|with|within|at
            independent with|in personal|all|his|her|their|washing|dressing|transfers|aspects|adls|mobility|toileting|most|daily|the|meal
            semi independent|independently
            self care|esteem|management|medicate|medicating|medication|efficacy|regulation|regulate|regulating|determination|advocacy|advocate|\
            neglect|neglecting|worth|directed|administer|administering|injurious
            skill|skills development|building|acquisition|set|based; skills
            develop|improve|learn|build new|his|her|their|my social|practical|communication|cooking|daily|life|budgeting skills; skill building
            meaningful activity|activities|occupation|day|engagement|relationships|employment|opportunities|relationship|daytime|interactions|\
            social|conversation|use|life
            purposeful activity|activities|day|engagement|occupation; structured activity|activities|day|routine|support|programme|timetable
            range|variety of activities|meaningful|opportunities|leisure|social|community|options|needs|interests
            positive risk|behaviour|reinforcement|behavioural taking|support|plan?; choice and control; quality of life
            sense of purpose|belonging|wellbeing|self|achievement|identity; wellbeing|well being needs|outcomes|plan|activities
            emotional|physical|mental|psychological|general|overall|health|and wellbeing|well; health and wellbeing|well; hopes for the future to
            full potential; reach|achieve|fulfil his|her|their|my potential; strengths based; asset based; co production|produced|produce
            person centred planning|plan|care|support|reviews|approach; support needs|package|hours|planning
            complex|additional|unmet|assessed|identified|changing|eligible|physical|social|emotional|medical|care|health|sensory|communication|\
            cultural|religious|spiritual|nutritional|dietary|psychological|behavioural|hydration|personal needs|need
            needs led|assessment|analysis; engagement; disengaged|disengage|disengagement|disengages; non engagement
            engages|engage|engaged|engaging well|positively|fully|meaningfully|with|in|appropriately; participation
            explore|exploring|identify|identifying|source|sourcing _? ~ opportunities|activities|options|interests|placements|employment|\
            volunteering|hobbies|accommodation|provision
            explore|pursue opportunities|options|leisure|employment|hobbies|voluntary|volunteering
            employment|vocational|volunteering|educational|leisure|social|learning|work|voluntary|recreational|community|training opportunities|opportunity
            opportunities for|to ~ engage|participate|socialise|interaction|development|access|social|learning|community
            social skills|interaction|interactions|inclusion|isolation|networks|network|circle|circles|stimulation|engagement|contact|opportunities|\
            integration|relationships|participation|needs|activities|functioning
            socially isolated|included|excluded|active|inclusive; interaction with|and|from; stimulation; stimulating activities|environment
            confidence building; budgeting|budget skills|support|plan
            money|time|anger|anxiety|pain|medication|risk|stress|weight|medicines|symptom|continence|behaviour|financial|tenancy|diabetes|symptoms|\
            fatigue management|monitoring
            manage|manages|managing|maintain|maintains his|her|their|my finances|tenancy|emotions|anxiety|anxieties|behaviours|behaviour|medication|\
            finances|condition|symptoms|weight|diet|hygiene
            sustain|sustaining|maintain|maintaining|secure|independent|supported|own a|the|his|her|their|my? tenancy|placement|employment|accommodation
            access|accessing|gain|seek|obtain|secure employment|education|training|work|voluntary|paid|information|services|support|benefits|\
            healthcare|housing|leisure|facilities|social|activities|opportunities|health|appropriate|respite|advocacy|counselling|funding|transport|\
            psychological|therapy
            paid employment; voluntary work|role placement; work placement|experience opportunities; employability
            move on accommodation|plan|planning|options|pathway; future planning; transition planning|plan|period|process|to adulthood|adult
            transition|transitions|transitioning|transitioned to|into|between|from|planning; step down; discharge planning|plan|pathway
            pathway|pathways; progress|progressing towards|toward|against|well|made; making progress; milestones
            achieve|achieved|achieving his|her|their|my|identified|personal? goals|goal|outcomes|outcome|targets
            work|working towards|toward|on his|her|their|goals|goal|achieving|increasing|developing|improving|independent|independence|outcomes|targets
            working towards
            """),
        PhraseList(
            60, .serviceWords,
            """
            goals|goal; outcome; independence; aspiration|aspirations; wellbeing; meaningful; purposeful; stimulated|stimulating; resilience
            empower*; potential; isolation; isolated; inclusion; inclusive; confidence and; self confidence; independent; skill; opportunities
            leisure; volunteering opportunities; maintain|develop|build|sustain|establish|form|forge ~ relationships|friendships|contact|links
            relationships with; motivation; lack motivation; unmotivated; interaction; interactions; socialise|socialising|socialisation; transition
            choices; progression; preferences; vocational; tenancy
            """),
        PhraseList(
            35, .serviceWords,
            """
            activities|activity; hobbies and interests; interests; relationships; contact with; confidence; contact; employment; support; future
            communication; encourage|encouraged; environment; routine; emotional|emotionally; physical|physically
            """),
    ]
}
