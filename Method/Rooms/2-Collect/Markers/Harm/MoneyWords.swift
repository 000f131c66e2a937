/// Money and belongings in somebody else's hands.
enum MoneyWords {
    static let lists = [
        PhraseList(
            100, .moneyTaken,
            """
            had|put|left|saved|hid ~ money|cash|quid|pounds|fiver|tenner|note|notes ~ gone|missing|wasnt|vanished
            money|cash|quid|pounds|fiver|tenner ~ its|gone|missing off|from|out the|my side|table|drawer|purse|tin|shelf|bag|room|cupboard|mantelpiece
            got|gets|had|has|made|make|makes|getting me|him|her|mum|dad ~ to? sign|signing ~ something|papers|paper|house|bungalow|flat|form|will
            sign|signed something|papers|things ~ house|bungalow|flat|money|will|dont|didnt|read|know|he|she
            hide|hides|hid|keep|kept|keeps ~ my|purse|money|pension ~ in|under|inside the|my oven|pillow|mattress|bra|sock|socks|shoe|knickers|freezer|coat
            hide|hides|hiding my money|purse|card|pension ~
            @people|and|just|still has|have|hes|shes|theyve got? my|his|her|mums|dads ~ bank|debit|card|cards|pin|pension|bankbook|passbook|chequebook
            @people|and|just|always|still|keeps takes|took|nicks|nicked|pinches|pinched|steals|stole|robs|robbed|spends|spent|keeps|kept|empties|\
            emptied|cashes|cashed|uses|used|gets|holds|borrows|borrowed|minds|keep|take my|his|her|mums|dads|all ~ bank|debit|cash|credit|card|\
            cards|pin|pension|bankbook|chequebook|savings|purse|wallet|benefits|benefit|pip|book|passbook
            @people takes|took|nicks|nicked|pinches|pinched|steals|stole|robs|robbed|spends|spent|borrows|borrowed|borrow|wants|demands|scrounges|\
            cadges|taps|sponges|taking|taking|keeps|helps my|mums|his|her|for|me|off|of|some|all|to|himself|herself|themselves|borrowing ~ money|\
            cash|wages|fiver|tenner|quid|fags|cigarettes
            borrows|borrowing money|cash|fags|cigarettes|a|off|from ~ never|back|again|me|mum
            borrow|borrowed money|cash|my ~ never|not|didnt|hasnt|havent|wont back|pay|paid|give|given|return
            take|takes|took|taking|taken|nick|nicked|pinch|pinched|steal|steals|stole|stolen|robbed|cadge|scrounge ~ money|cash|pension|things|\
            stuff off|from|out|of me|him|her|mum|dad|my|purse|tin|drawer|bag
            money|cash|pension|purse|savings|wages|rings|ring|jewellery|wallet|fags|pounds|tenner|fiver|quid|benefits|necklace|watch ~ missing|\
            vanishes|vanished|disappears|disappeared|disappearing|stolen|nicked|pinched|walkabout
            my|mums|dads|his|her ~ card|cards|purse|purses|wallet|pension|bankbook|rings|ring|jewellery|necklace|savings ~ gone|missing|vanished|\
            disappeared|stolen
            less|short|missing|gone|going|light|lighter|goes|disappearing ~ in|from|out|down my|her|his|the|mums|dads purse|tin|handbag|wallet|\
            account|savings|bank|drawer|bag|pension|money|box
            purse|wallet|tin|account|bank|savings ~ empty|less|short|lighter|emptied|cleared|missing|overdrawn|down ~ after|when|every|since|she|he|\
            they|each|goes|been|comes
            money|pounds|quid|cash|tenner|fiver ~ gone|goes|going|went|missing|taken from|out|off ~ purse|tin|drawer|room|bag|handbag|account|\
            wallet|bank|pocket|box|hole
            things|stuff|bits|valuables|jewellery|ornaments go|goes|going|keep|went|gone|have missing|walkabout|going|disappearing|walking
            never|dont|didnt|wont|not see|saw|seen|get|got|shown|given|show|give ~ receipt|receipts|statement|statements|penny|change
            without ~ receipt|receipts; no receipts|receipt
            never|dont|didnt|wont see|saw|get|got|given|seen ~ my money|pension|wages|benefits|any|it of|back|again|money|$
            pension|money|benefits|benefit|wages|dla|pip ~ dont|never|havent|not see|seen|get|got|saw ~ any|it|penny|of
            where ~ my money|pension|benefits went|has|is ~ gone|he|she|they; keep|keeps|kept|pocket|pockets|pocketed the|my|his|her change
            wont|refuses|doesnt|dont|never|not let|lets|give|gives|gave|allow|allowed|allows me|him|her ~ own|my|any|see|near|touch ~ money|pension|\
            bank|card|purse|wages|benefits|cash
            gives|give|gave|allows|doles|hands me|him|her ~ fiver|tenner|pound|pounds|quid|pocket|spends|five|ten|twenty|allowance ~ week|day|month|\
            money|rest|out|own
            only gives|give|gave|lets|let me|him|her ~ money|pounds|quid|fiver|tenner|cash
            never|dont|wont|doesnt tell|tells|say|says|show|shows me|him|her ~ money|bank|account|spent|pension|savings|gone
            i|he|she|mum|dad never|didnt|dont|havent|hasnt took|spent|drew|bought|signed|ordered|drawn ~ it|them|money|that|out|any|$
            made|makes|make|making|got|gets|getting|forced|talked|persuaded me|him|her|mum|dad ~ sign|give|pay|lend|hand|buy|change|transfer|draw ~ \
            house|papers|paper|will|money|form|things|drinks|flat|phone|cash|card|over|loan|contract
            sign|signed|signing|sell|sold ~ house|flat ~ over|to|him|her|them|without; changed|change my|her|his|mums|dads|the will
            stole|stolen|steals|steal|stealing|thief|thieves|robbed|burgled ~; nick|nicks|nicked|nicking my|his|her|things|stuff|money
            conned|con|scam|scammed|scammer|scammers|swindled|fleeced|ripped me|off|him|her|us|mum|dad|people|on|by|phone|for|again|$
            lend|lent|lending|give|gave|giving|paid|pay|buy|bought ~ him|her|them|neighbour|brother|mate|nephew ~ money|never|cash|fags|drink ~ \
            never|back|again|or|scared|friend|stay|keeps|leave|company
            ask|asks|asked|asking|want|wants|wanted|demand|demands|need|needs me|for|my|to|him|her ~ money|pin|pension|cash|fags|cigarettes|lend|\
            card ~ knock|door|every|again|always|never|time|day|operation|back|when
            knocks|knock|rings|comes|come ~ money|cash|fags; needs|wants|asks|asked money|cash|pounds for his|her|a|an|the ~
            in my name|account ~ loan|phone|bought|contract|card|owe|debt; loan|loans|debt|catalogue|contract ~ in my name
            use|uses|used|using my|his|her|mums|dads card|account|bank|pin|money|name|bankcard; knows|know|got|has|have my pin
            only|just come|comes|came|visits|visit|there ~ pension|money|payday|benefits|paid
            pay|paid|paying him|her|them to|for ~ friend|company|stay|alone|be; owe|owes|owed|owing ~ hundred|thousand|hundreds ~
            eat|eats|ate|eating|drink|drinks|drank all? my ~ food|shopping|fridge|dinners|drink ~ wont|dont|go|leave|never|and|nothing
            come|comes|came|move|moved|moves|stop|stay|stays|staying|sleep|sleeping in|round|on|at|my|over ~ wont|dont|never|doesnt|not go|leave
            taken|took|taking over my|the flat|house|room; dealing|deal|selling|sells from my; drugs in|at|from my
            """),
        PhraseList(
            60, .moneyTaken,
            """
            @people has|have|got|keeps|holds|looks|runs|does|controls my|his|her|all|after ~ money|bank|card|pension|purse|account|benefits|cash
            receipt|receipts; money goes; where my money|pension|wages goes|go|is|went
            """),
    ]
}
