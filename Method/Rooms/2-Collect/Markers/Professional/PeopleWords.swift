/// How records name the people in them.
enum PeopleWords {
    static let lists = [
        PhraseList(
            100, .writtenAboutThem,
            [
                "service users|user", "serviceuser|serviceusers", "su|sus is|has|was|presents|reports|requires|needs|attends|enjoys|likes|would|can",
                "the|this client", "^ client|clients", "^ resident|residents|tenant|patient|pt|cl is|has|was|can|will|would|needs|requires|likes|enjoys|presents|reports|appears|receives|engages|attends|declines|remains|states",
                "the individual|individuals|resident|patient|tenant|customer|learner|participant is|has|was|will|would|can|needs|requires|to",
                "individual is|has|requires|needs|will|would|can", "individuals with", "person centred", "person led", "the supported person", "people we support",
                "nok", "next of kin", "informal carer|carers", "primary|main carer|caregiver", "unpaid carer|carers", "care recipient|recipients", "caseload",
                "multi disciplinary", "multidisciplinary", "multi agency", "mdt", "relevant professionals", "other|all|external|health|involved professionals",
                "professionals involved", "significant others", "vulnerable adult|adults|person|individual", "adult|adults at risk", "bme|bame community",
                "with|from|by|of his|her|their peers", "with peers", "peer|peers relationships|interaction|interactions|support|group|relationship",
                "non verbal", "nonverbal", "ambulant", "is|was supported to|with|by", "are supported to", "being supported to|with", "is|are assisted to|with|by",
                "am supported to|with", "to be supported to|with|by|in", "to be assisted|enabled|facilitated|empowered|encouraged to|with|in|by",
                "is|are|was|be encouraged to", "is|are enabled|empowered to", "is able to express|communicate|verbalise|mobilise|transfer|access|indicate|make",
                "is known to services", "known to services", "care giver|givers", "care leaver", "looked after child", "lac review",
            ]),
        PhraseList(
            60, .writtenAboutThem,
            [
                "client|clients", "peers", "family members", "other residents", "professionals", "keyworker|keyworkers sessions|session|support",
                "staff members|member", "staff team", "care team", "care staff", "support staff", "carers are", "circle of support", "the individual",
                "the person", "support network", "supported to", "assisted to|with|by", "encouraged to", "enabled to", "empowered to", "service provider", "care provider",
                "with|from staff support", "from staff", "by staff", "with staff", "staff to", "his|her|their needs", "his|her|their family|families are|is supportive",
            ]),
        PhraseList(35, .writtenAboutThem, ["staff", "resident|residents", "individual|individuals", "family contact", "carer support", "needs", "supported"]),
    ]
}
