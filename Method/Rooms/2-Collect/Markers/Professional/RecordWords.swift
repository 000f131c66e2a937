/// How records are written: sentences without a person in front, and the verbs of reports and notes.
enum RecordWords {
    static let lists = [
        PhraseList(
            100, .writtenLikeARecord,
            """
            ^ displays|displaying|exhibits|presents|presented|presenting|mobilises|utilises|verbalises|demonstrates|participates|participated|\
            tolerates|evidenced|evidences
            ^ requires|require|declines|declined|attends|accesses|accessing|engages|engaged|receives|socialises|interacts|transfers|communicates|\
            experiences|maintains|expresses|states|stated|appears|disclosed|discloses|identifies|reports|reported|responds|indicates|indicated|\
            continues|remains|benefits
            _? presents with|as; presenting with|as
            ^ p|r|x|mr|mrs is|has|was|enjoys|attends|requires|presents|likes|will|would|can|needs|continues|remains
            ^ to increase|improve|reduce|enhance|promote|facilitate|sustain|establish|achieve|maximise|minimise|develop|maintain ~ skills|\
            behaviours|behaviour|anxiety|independence|confidence|engagement|interaction|isolation|participation|wellbeing|mobility|relationships|\
            links|risk|falls|awareness|communication|resilience|opportunities|access|attendance|social|fitness|motivation|contact|networks|health|\
            routine|stability|weight|incidents|self
            displays|displayed|displaying|exhibits|exhibited|exhibiting _? behaviours|behaviour|signs|symptoms|anxiety|aggression|distress
            reports|reported|reporting no|pain|feeling|that|being|low|some|difficulty|ongoing|increased|difficulties; reports|states that
            stated|reported he|she|they|that; has|have expressed an|a|his|her|their? interest|wish|desire|preference|concern|concerns|anxiety
            expressed|expresses an|a|his|her|their? interest|wish|desire|preference|concern|concerns
            was observed|noted|recorded|documented|witnessed|reviewed|advised|informed|administered|offered|prompted; observed to be
            it|was|is noted that; no concerns|issues|changes raised|noted|reported|identified|at; nil concerns|of|reported|known; as prescribed
            as per; as and when required; prn; on a daily|weekly|regular|monthly|ongoing basis; on an ongoing basis
            in a timely|dignified|safe|respectful|appropriate|structured|positive|supportive|professional manner; in a manner; a manner that
            in line with; in accordance with; in relation to; with regard|regards to; with respect to; in respect of; in terms of
            for the purpose|purposes of; with a view to; in conjunction with; in situ; insitu
            in order to maintain|promote|access|facilitate|enable|increase|improve|support|reduce|develop; prior to
            due to reduced|poor|lack|ongoing|increased|limited|anxiety|his|her|their|staff|staffing|health|the|mobility|cognitive|funding|risk|\
            insufficient|inadequate|decreased
            with support from staff|carers; with staff support|assistance; with the support|assistance|help of staff|carers|one|two|a
            with verbal|physical|minimal|gentle|some prompts|prompting|assistance|encouragement|supervision|support
            verbal|physical|visual prompts|prompt|prompting|cues; with prompting|prompts|supervision|encouragement; assistance of one|two|#
            assistance x #
            has been maintained|achieved|identified|implemented|facilitated|completed|provided|arranged|referred|established|addressed|agreed|\
            reviewed|offered|discussed|inconsistent
            have been maintained|achieved|identified|implemented|facilitated|completed|provided|referred|established|addressed|met
            has been|is|was|are|were|be|been delivered|facilitated|implemented|utilised|initiated|commenced|monitored|maintained|identified
            is|are|was|were|being met by|through|with|in|and|at|via; needs are|were|being|is|to be? met
            outcomes are|were|being|have|been _? met|achieved; impact|impacts|impacted|impacting negatively|positively? on|upon
            adverse|negative|detrimental impact|effect; would benefit from; may benefit from; will|would be beneficial
            it is recommended|felt|hoped|anticipated; recommended that; is reluctant to; reluctant to engage|attend|accept|participate
            lacks|lacked _? insight|motivation|capacity|confidence|awareness
            lack of _? insight|motivation|engagement|stimulation|structure|provision|opportunity|opportunities|occupation|awareness|understanding|\
            capacity|consistency|continuity|communication|resources|funding|clarity|coordination|transport|choice
            limited|insufficient|inadequate|reduced|restricted access|opportunity|opportunities|mobility|insight|provision|capacity|understanding|\
            engagement|availability|communication|social|resources|funding|independence|choice|participation|interaction|verbal|staffing|contact
            difficulty|difficulties in|with|around|engaging|accessing|managing|regulating|maintaining|processing|communicating|mobilising|sleeping|\
            transitioning ~
            finds it difficult to engage|access|regulate|manage|communicate|express|transition|maintain
            struggles to engage|access|regulate|communicate|express|maintain|transition
            unable to access|mobilise|communicate|express|verbalise|engage|participate|attend|weight|consent|maintain|manage|self
            not currently|presently accessing|engaging|attending|receiving|participating|in|able|engaged
            currently accessing|engaging|attending|receiving|participating|awaiting|supported|unable|requires|resides|experiencing|in receipt
            is currently|presently; resides; residing; in receipt of
            enjoys attending|interacting|engaging|participating|accessing|socialising|spending|the|being? ~ activities|sessions|staff|community|\
            interaction|interactions|peers|session|centre|groups|outings|company
            enjoys attending|interacting|engaging|participating|accessing|socialising; likes to engage|participate|access|attend|socialise|interact
            continues to engage|attend|access|maintain|make|require|enjoy|be|have|benefit|receive|struggle|need|progress|display
            appeared|appears settled|anxious|unsettled|agitated|distressed|content|happy|to|withdrawn|low|well|calm|relaxed
            settled in|into his|her|their|the|placement; remains settled|stable|independent|at|in; observations
            non|poor|good|full attendance|compliance|adherence
            ongoing support|issues|issue|concerns|concern|monitoring|difficulties|need|needs|pain|input
            regular input|reviews|contact|monitoring|attendance|access|support|supervision|communication|exercise; input from|provided|of
            sessions per|a|each week; _ hours per week; hours of support|care; x #; # x weekly|daily|day; bd|tds
            twice|three|four|once|times weekly|daily; per week|day|month|session|visit
            """),
        PhraseList(
            60, .writtenLikeARecord,
            """
            ^ to remain|ensure|attend|engage|participate|continue|increase|improve|reduce|receive|gain|obtain|establish|sustain|undertake|identify|\
            facilitate|promote|enable|achieve|socialise|integrate|progress|transition
            ^ enjoys|prefers|struggles|needs|dislikes|uses|expressed|wishes|manages|seeks|initiates|shows|completes|completed|refuses|refused|finds|\
            feels|able|unable
            due to; in order to; regarding; upon; attends; attending; attendance; engages|engaging|engaged|engagement
            participate|participates|participating|participation; facilitate*; utilis*; implement*; commenc*; ensure*|ensuring
            maintain|maintains|maintaining|maintained; promote|promotes|promoting; enhance|enhances|enhancing|enhanced; receives
            requires|require|required|requiring; provided; delivered; identified; appropriate|appropriately; inappropriate*
            adequate|adequately|inadequate; consistently; effectively; independently; sufficient|insufficient; as required; as appropriate
            where possible; where appropriate; at times; prompt|prompts|prompted|prompting; encouragement; assistance; supervision; reassurance
            redirection|redirected|redirect; reports|reported; declines|declined; displays; impacts|impacting|impacted; impact on
            accessing|accesses; accessed; via; within the; within his|her|their|a; at present; altered; alleviate*; minimis*; maximis*; optimis*
            ascertain*; monitored|monitoring; assessed; is able to; is unable to; exhibit*; consistency of; dignified; timely; resulting in
            therefore; contribut*; achiev*; develop|developing|development of; explore; wider range; range of; variety of; a range of
            feels supported|safe|comfortable|anxious; is happy with the|his|her|their service|care|support|placement
            positive relationship|relationships|rapport|feedback|interactions|outcome|outcomes|outlook|risk
            """),
        PhraseList(
            35, .writtenLikeARecord,
            """
            currently; regular|regularly; ongoing; remains; continues; increase|increased|increasing; reduced|reduce|reducing|reduction
            improve|improved|improving|improvement; limited; poor; various; additional; sessions|session; offered; provision
            provide|provides|providing; issues|issue; concerns; opportunity|opportunities; structured|structure; positive|positively
            negative|negatively; level|levels of; ability to; access; experience|experiences; ability; lack of; difficulties; difficulty
            routine|routines; his|her|their own; weekly; daily; twice; aspirations
            """),
    ]
}
