/// Care and health, as records put them.
enum CareWords {
    static let lists = [
        PhraseList(
            100, .serviceWords,
            """
            personal care is|was|needs|tasks|task|support|routine|routines|delivered|completed|provided|attended|given|with|visits|calls|to
            with|all|of|for|during|assist|assistance|receive|receives|receiving|his|her|their|in|accept|accepting|requires|refuses|declines|around \
            personal care|hygiene
            personal hygiene|presentation; ^ personal care; personal care $; intimate care
            continence|incontinence care|needs|issues|products|management|pads|support|aids|assessment; incontinent; doubly incontinent
            catheter care; oral care|hygiene|health; skin integrity|care|breakdown
            pressure areas|area|care|relief|relieving|damage|sores management; repositioned|repositioning; moving and handling; manual handling
            transfers with|using|independently|from|via; on|with|during|for|all|when transfers|transferring; hoisted; hoist transfers; zimmer and
            weight bear|bearing; mobilise|mobilises|mobilising|mobilised|mobilisation
            mobility issues|needs|aids|aid|difficulties|problems|is|has|due|equipment|and|declining|limited
            reduced|poor|limited|declining|impaired|decreased|restricted|unsteady|improved|improve mobility|gait|balance|dexterity|vision|cognition|\
            appetite|function|sleep|memory|hearing|fluid|communication|sight|stamina
            falls risk|prevention|reduction|history|management|assessment|pathway|clinic|assessments
            risk of falls|falling|harm|self|neglect|exploitation|isolation|pressure|choking|dehydration|relapse|deterioration|admission|\
            malnutrition|absconding
            high|low|medium|at|increased|significant risk of|from|due
            recurrent|frequent|multiple|history|reduce|reducing|prevent|prevention|number|fewer of? falls; falls; fall prevention
            nutrition|nutritional intake|needs|status|requirements|support|and|advice|supplements|value; nutrition; nutritious
            dietary intake|needs|requirements|advice|preferences|restrictions; balance|balanced of|and|diet|diets|healthy|their|dietary
            balanced|healthy|nutritious|soft|pureed|varied|specialist|modified diet|meals|intake|eating; fluid|food|oral|calorie|dietary intake
            fluids encouraged|offered|taken; hydration|hydrated|dehydration; thickened fluids
            weight loss|gain|management|monitoring|reduction|programme; healthy lifestyle|eating|lifestyle|choices|living|weight|options
            lifestyle choices; diet and|plan; meal|meals|food preparation|planning|provision; meals provided|prepared|are|delivered
            meal times|time support|assistance
            medication administered|administration|compliance|compliant|regime|review|reviewed|concordance|prompts|prompt|prompted|management|given|\
            support|taken|adherence|times|issues|needs|errors|is|as
            administered|administer|administration|administering; compliant|concordant with; compliance with
            non compliant|compliance|concordant|adherent; noncompliant|noncompliance; self administers|administered; low mood|self|arousal
            mood is|was|stable|has|swings|fluctuates|monitoring|disorder
            poor|reduced|lacks|low|lacking|limited motivation|concentration|insight|mood|self|engagement|sleep|hygiene|appetite|uptake|nutrition|\
            diet|compliance|coordination|communication|impulse|attention|outcomes
            motivational; anxiety levels|issues|management|related|and|around|when|provoking|symptoms|due|regarding|in
            anxieties around|about|regarding|when|in|are
            increased|heightened|reduced|experiences|experiencing|reduce|manage|high|exhibits|social|severe|health|some anxiety|agitation|distress|\
            arousal|levels|stress
            mental health needs|issues|difficulties|support|crisis|deterioration|stability|stable|condition|problems|team|services|and|remains|\
            diagnosis|relapse|presentation
            relapse|relapses|relapsed indicators|prevention|signs|in|of; stable mental|mood|health|environment|placement|presentation|condition|in
            deteriorat*; symptom|symptoms management|of|are|control; diagnosis of|is; diagnosed with
            cognitive|cognition impairment|decline|function|ability|difficulties|functioning|stimulation|abilities|needs|deficit|skills; cognitively
            sensory|visual|hearing|physical|speech|communication|memory impairment|impairments|deficit|impaired; short term memory
            disorientated|disoriented|orientated; lacks capacity; mental capacity; has|have|with capacity to; capacity assessment|to consent
            best interests|interest decision|meeting|assessment; dols; mca; safeguarding concern|concerns|referral|alert|issue|issues|plan
            end of life care|plan|wishes|pathway; palliative care|pathway; long term condition|conditions|health; comorbidities|morbidities
            co morbidities; physical health needs|checks|is|issues|condition|monitoring|and|conditions
            health needs|issues|action|conditions|checks|condition|monitoring|promotion|inequalities|outcomes|appointments are
            wound care|dressing|management; clinical; symptomatic; prognosis; chronic pain|condition|fatigue|illness
            pain relief|management|control|on|medication; pain on; sleep hygiene|pattern|patterns|disturbance|disturbed|routine
            disturbed|poor|broken sleep|sleeping; sleep pattern|is; nocturnal; fatigue levels|management; assistive technology; telecare
            pendant alarm; equipment in|is|provided|required|needs
            specialist|bespoke|adaptive equipment|support|input|provision|seating|services|wheelchair; orthotics|orthotic
            rehabilitation|rehab potential|programme|goals|needs; reablement|re ablement
            therapeutic intervention|input|activity|activities|relationship|support; therapy input; interventions|intervention
            occupational therapy|therapist input|assessment|referral|involvement; speech and language
            salt assessment|referral|input|guidelines|recommendations; physiotherapy input|programme|referral|exercises|sessions
            referral|referrals|referred to|for|from|made|has; referred for|to
            awaiting assessment|referral|allocation|outcome|diagnosis|placement|review|ot|physio|response|funding
            care coordinator|coordination|pathway|planning|delivery|provision|package|needs|plan|plans|calls|visits|providers|tasks|regime|\
            requirements|arrangements|act|management
            package of care|support; double handed|up; continuity of|and|in care|staff|carers|support|staffing|carer
            consistency of|in care|staff|carers|support|staffing|approach|care
            consistent approach|staff|staffing|support|care|team|carers|routine|boundaries|carer
            inconsistent staffing|approach|support|staff|care|attendance|engagement|communication
            staffing levels|issues|ratio|ratios|shortages|difficulties|changes|problems|is|has|due|arrangements|structure|constraints
            staff turnover|shortages|ratio|changes|availability|support|supervision|training|consistency|absence|sickness|retention|input|\
            intervention|interaction|presence
            high|low|increased staff? turnover|vacancies; use of agency; # # staff|support|staffing|hours|ratio|basis|observations
            one to one support|staffing|hours|time|sessions|basis|staff|care|engagement
            commissioned|commissioning hours|service|support|package|services|time|calls; funded hours|support|placement|days
            service provision|delivery|received|provided|provider|is; service|support|care is|are|was|were being? provided|delivered|received
            support is|are|was provided|delivered|required|needed|in|appropriate|consistent|effective|received
            level|levels of support|care|need|independence|risk|assistance|supervision|engagement|functioning|participation|anxiety|motivation|interaction
            meet|meets|meeting|met his|her|their|my|the? _? needs|outcomes|goals|requirements|preferences
            delay|delays in|with ~ services|service|provision|assessment|assessments|referral|equipment|repairs|funding|adaptations
            ^ appropriate|adequate|suitable|sufficient|consistent|effective|timely|insufficient|inadequate|inconsistent|inappropriate|unsuitable|\
            unmet|ongoing|improved|increased|reduced|enhanced
            support provided|received|delivered|required|given|offered|package|plan
            receives|receiving|received|requires|requiring|required|needs support|care|input|assistance|help|visits|supervision|prompting|prompts|\
            encouragement|hours|personal|full|daily|constant|regular
            requires|required full|one|two|#|some|minimal|constant|support|supervision|further|reassurance|redirection|more|increased
            timeliness|punctuality of; lateness of; call|calls|visit|visits times|time are|is|inconsistent|late|variation|monitoring; call times
            missed calls|visits due; time specific|critical; rota|rotas planning|management
            risk assessment|assessed|assessments|taking|management|averse|plan|aversion
            support plan|plans states|is|in|has|reviewed|goals|outcomes|and; in place; put in place
            care|support|behaviour|health|risk|communication plan|plans is|are|states|in|and|followed|reviewed|has|outcomes|goals|identifies
            """),
        PhraseList(
            60, .serviceWords,
            """
            medication; hygiene; mobility; nutritional; dietary; diet; intake; continence; anxiety; anxieties; anxious; mood; mental health
            mental health is|has; capacity; diagnosis; symptoms; equipment; aids and adaptations; care plan; support plan; care package; assessment
            assessments; referral; staffing; agency staff; input; service|services provided|received; service provision; health conditions
            health condition; risk; risks; transfers; cognitive; wellbeing; treatment; therapeutic; condition; one to one; care needs; health needs
            care; meals provided; deterioration; prescribed; tasks; funding; allocated; allocation; agencies; provider|providers
            """),
        PhraseList(
            35, .serviceWords,
            """
            pain; health; meals; hours; visits; calls; sleep; appointments; fluctuat*; communication; information
            """),
    ]
}
