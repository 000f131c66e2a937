/// How records name the people in them.
enum PeopleWords {
    static let lists = [
        PhraseList(
            100, .writtenAboutThem,
            """
            service users|user; serviceuser|serviceusers; su|sus is|has|was|presents|reports|requires|needs|attends|enjoys|likes|would|can
            the|this client; ^ client|clients
            ^ resident|residents|tenant|patient|pt|cl is|has|was|can|will|would|needs|requires|likes|enjoys|presents|reports|appears|receives|\
            engages|attends|declines|remains|states
            the individual|individuals|resident|patient|tenant|customer|learner|participant is|has|was|will|would|can|needs|requires|to
            individual is|has|requires|needs|will|would|can; individuals with; person centred; person led; the supported person; people we support
            nok; next of kin; informal carer|carers; primary|main carer|caregiver; unpaid carer|carers; care recipient|recipients; caseload
            multi disciplinary; multidisciplinary; multi agency; mdt; relevant professionals; other|all|external|health|involved professionals
            professionals involved; significant others; vulnerable adult|adults|person|individual; adult|adults at risk; bme|bame community
            with|from|by|of his|her|their peers; with peers; peer|peers relationships|interaction|interactions|support|group|relationship
            non verbal; nonverbal; ambulant; is|was supported to|with|by; are supported to; being supported to|with; is|are assisted to|with|by
            am supported to|with; to be supported to|with|by|in; to be assisted|enabled|facilitated|empowered|encouraged to|with|in|by
            is|are|was|be encouraged to; is|are enabled|empowered to
            is able to express|communicate|verbalise|mobilise|transfer|access|indicate|make; is known to services; known to services
            care giver|givers; care leaver; looked after child; lac review
            """),
        PhraseList(
            60, .writtenAboutThem,
            """
            client|clients; peers; family members; other residents; professionals; keyworker|keyworkers sessions|session|support
            staff members|member; staff team; care team; care staff; support staff; carers are; circle of support; the individual; the person
            support network; supported to; assisted to|with|by; encouraged to; enabled to; empowered to; service provider; care provider
            with|from staff support; from staff; by staff; with staff; staff to; his|her|their needs
            his|her|their family|families are|is supportive
            """),
        PhraseList(
            35, .writtenAboutThem,
            """
            staff; resident|residents; individual|individuals; family contact; carer support; needs; supported
            """),
        PhraseList(
            100, .writtenAboutThem,
            """
            to be sourced|explored|arranged|referred|assessed|reviewed|considered|offered|provided|identified|given opportunities|supported|\
            monitored|addressed|encouraged|facilitated|enabled|implemented|agreed|discussed
            ^ able to make|express|communicate|access|manage|participate|mobilise|follow|understand|choose|complete|verbalise|indicate|self|engage|maintain
            ^ able|unable|willing|unwilling|reluctant|keen to
            ^ has a|an? good|positive|poor|limited|strong|excellent|close|supportive|active|diagnosis|history|capacity|difficulty|difficulties|limited
            ^ has capacity|difficulty|difficulties|limited|no|regular|daily|good|poor
            good|clear|better|limited|poor|full|detailed understanding|awareness|knowledge of
            make|makes|making|made informed|own|day|safe choices|decisions|choice|decision; informed choices|choice|decisions|decision|consent
            family|relatives|parents|mother|father|sister are|is|remain|remains _? involved|supportive|engaged; very|fully|actively involved in|and
            no|lack|some|more|daily|good structure to|in|within the|his|her|their day|week|routine
            lives in|with a? supported|residential|shared|three|four|two|five living|other|tenancy|service|tenants|residents
            lives in|at a residential|supported|nursing|care; other tenants|residents|service|clients
            bereavement|counselling|psychological|emotional|advocacy|dental|wheelchair|community|occupational|speech|sensory|dietetic support|input|\
            services|service|therapy to|required|needed|referral|from|provided|team
            day to day decisions|choices|living|tasks|activities; more|less|other|various|different|new|additional community based
            socially inappropriate; informed of changes|visits; involved in decision|decisions|planning|reviews|his|her|their
            waiting times|lists for|are; lengthy waiting|wait; long waiting times
            lack|poor|limited|better|improved|effective|regular communication between|with|from|by|regarding|skills; information sharing
            joined up working|approach|support|services; well|firmly established|maintained|managed|presented|supported|engaged|integrated
            is|are well managed|established|supported|integrated|presented|maintained; is|are|be kept|fully informed of|about
            financial|sexual|emotional|physical exploitation|abuse|vulnerability; vulnerable to; at risk of; risk of
            safe and well|secure environment; free from; emotionally and; physically and; ^ vulnerable; ^ independent in|with
            promoting|promotion of; enabling; enablement; empowering; upskill|upskilling; signpost|signposted|signposting; holistic|holistically
            collaborative|collaboratively; proactive|proactively; robust; sustainable; cohesive; co ordinated|ordination; stakeholders
            multi sensory; person specific
            """),
    ]
}
