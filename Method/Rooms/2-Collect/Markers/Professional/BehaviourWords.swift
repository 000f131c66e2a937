/// What people do when something is wrong, as records name it.
enum BehaviourWords {
    static let lists = [
        PhraseList(
            100, .serviceWords,
            """
            challenging|challenge|inappropriate|aggressive|disruptive|self|risky|obsessive|repetitive|impulsive|difficult|behaviours|concerning|\
            harmful|ritualistic|sexualised|attention|positive|negative|anti|antisocial|distressed|unsettled|verbal|physical|complex seeking|\
            injurious|social? behaviour|behaviours
            behaviour|behaviours that|which challenge|challenges; behaviours; behavioural
            behaviour support|management|plan|plans|is|has|can|when|towards|escalates|incidents|issues|monitoring|chart|of|charts
            behaviour specialist; attention seeking; self harming|injury|injurious|stimulating|soothe|soothing|stim
            verbal|verbally|physical|physically aggression|aggressive|abusive; aggression; aggressive towards|outbursts|when; outbursts
            becomes|become|became|becoming|can|get|gets be? agitated|distressed|dysregulated|anxious|aggressive|unsettled|overstimulated|heightened|\
            withdrawn|verbally|physically|disengaged|incontinent|overwhelmed when|and|if|at|by|in|with|due
            agitation; agitated; dysregulated|dysregulation
            emotional|emotionally regulation|regulate|dysregulation|dysregulated|needs|support|distress; heightened
            de escalate|escalation|escalated; escalate|escalates|escalating|escalation; triggers|trigger for|include|are|is|points|of
            known triggers; antecedent*; abscond*; boundaries are|with|and|around; professional boundaries; sexualised; oppositional; resistive
            resistant to|with care|support|personal|change|interventions
            refuses|refused to care|engage|personal|medication|support|attend|participate|comply|accept|all|meals|to; refusal of
            demand avoidance|avoidant; fixated|fixates|fixation on; perseverat*; stereotyp*; echolalia; meltdowns|meltdown when|due|are
            distraction|diversion techniques; calming techniques|strategies
            coping|calming|behavioural|management|communication|proactive|reactive|de strategies|strategy|mechanisms|skills|techniques; strategies
            communication needs|aid|aids|skills|passport|difficulties|style|profile|barriers|methods|is|limited|system|between|with|plan|breakdown
            limited verbal; uses makaton|pecs|objects; makaton signs|to; pecs; objects of reference; intensive interaction; social stories|story
            now and next board; routines are|altered|disrupted|maintained|changed; routine is|maintained|disrupted
            changes|change in|to his|her|their|the routine|routines|staff|staffing|environment|medication|presentation|behaviour|mood
            responds|respond|responded well|positively|to|poorly; responds well to
            good|positive|therapeutic|poor|strained|supportive|strong|trusting|working rapport|relationship|relationships|contact|interaction with|\
            and|from|between
            rapport; withdrawn and|from|at|when|in; isolates|isolating|self|isolate herself|himself|themselves|isolates|isolating|in|from
            vulnerable to|in|due|when; vulnerability|vulnerabilities; exploitation; institutionalised; dependency|dependent on|upon|needs
            over reliance|reliant|dependent on?; reliant on; unsettled; low level; lacks confidence|awareness; hard to reach; hard to engage
            difficult to engage; chaotic lifestyle; substance|alcohol|drug misuse|abuse|dependency; offending; forensic; stable and; baseline
            """),
        PhraseList(
            60, .serviceWords,
            """
            behaviour; agitated|distressed|unsettled; aggressive; withdrawn; incidents; incident; boundaries; triggers; vulnerable; refuses|refused
            distress; compliant; cooperative; appropriately; motivated; verbal|verbally; dependent; resistant; interventions
            """),
    ]
}
