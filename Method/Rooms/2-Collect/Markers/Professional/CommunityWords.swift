/// Going out, as services write it, and where people live and travel.
enum CommunityWords {
    static let lists = [
        PhraseList(
            100, .serviceWords,
            """
            access|accessing|accesses|accessed the|his|her|their|my|local|wider? community|communities|amenities|facilities|resources
            access|accessing|accesses|accessed _? services|facilities|amenities|activities|transport|resources|day|provision|sessions|respite|\
            support|groups|leisure|swimming|college|community|outdoor|outside|education
            access to the? community|leisure|services|activities|local|facilities|green|transport|healthcare|outdoor|resources|education|support|\
            information|advocacy|employment|meaningful|social
            community access|accessing|based|participation|inclusion|presence|activities|activity|engagement|resources|connections|integration|\
            facilities|links|support|outings|living|involvement
            within|across|throughout the|her|his|their|local|wider? community $; within the community; in|into the local|wider community
            out in the community $; part of the|his|her|their local|wider community; local|wider community; local amenities|resources|facilities
            links with the community|local; home environment
            living|social|physical|domestic|learning|community|safe|stable|calm|secure|supportive|familiar|stimulating|residential|group|care|\
            current|new|noisy|low|stimulus environment|environments
            least restrictive
            supported|sheltered|residential|appropriate|suitable|permanent|temporary|alternative|current|independent|shared|adapted|stable accommodation
            accommodation; supported living setting|placement|service|provision|accommodation|environment
            residential setting|placement|provision|service|unit
            care|residential|community|group|domestic|clinical|day|social|educational setting|settings; setting|settings is|are|with|that
            within|current|suitable|appropriate|work|residential the? placement|placements; shared lives placement|arrangement
            out of county|area placement; respite provision|service|services|care|stay|stays|placement|break|breaks|facility|opportunities
            short breaks provision|service
            day|daytime|care|service|transport|respite|activity|college|educational|leisure|staffing|night|support|health|housing|current|\
            alternative|local|appropriate|community|service|mental provision
            day|daytime opportunities|occupation|activities|services|activity|opportunity|care; day centre|service attendance
            transport issues|issue|provision|arrangements|difficulties|barriers|needs|links|problems|options|difficulty|training
            travel training|trained|independently|independence; independent travel; travels|travelling|travel independently
            public transport independently|links|training|with; use|using|uses|utilise|utilises|utilising|access|accessing public transport
            barriers to; barrier; geographical; environmental; home adaptations|environment|setting|circumstances
            property is|requires|adaptations|unsuitable; suitable property; reasonable adjustments; accessible information|format|environment
            attends|attended|attending _? day|college|sessions|groups|activities|church|the|local|weekly|regular|appointments|school|placement|club|\
            respite|lunch|social
            attends well|regularly|weekly|daily; attendance at; impacting|impact on attendance; outings
            leisure activities|activity|pursuits|facilities|centre activities|interests|time opportunities; recreational
            social|recreational outings|activities|activity|events|groups; group activities|activity|sessions|work|setting|living
            sensory activities|stimulation|room activities|sessions|needs|diet|integration|processing|overload|profile|input|environment
            in house activities; activity programme|planner|timetable|schedule|provision|coordinator
            activities of|programme|provision|offered|provided|available|coordinator; choice of activities
            activities are|is|to be limited|provided|offered|available|appropriate|varied; varied activities|timetable|programme
            """),
        PhraseList(
            60, .serviceWords,
            """
            community; the community; amenities; facilities; setting; environment; attend|attended
            attend _? day|college|sessions|groups|activities|appointments|placement; into the|her|his|their community; resources; transport is
            provision; trips out with; placement; respite; adaptation|adaptations; activities provided
            """),
    ]
}
