/// Given names common in Britain now and in the last ninety years.
enum GivenNames {
    static let all: Set<String> = sure.union(alsoWords)
    static let sure: Set<String> = Set(certain)

    /// Names that are seldom anything else.
    static let certain = Words.of(
        """
        aaron abdul abigail adam adrian agnes ahmed aidan aisha alan albert alex alexander alfred alfie alice alison alun amanda amelia amina amir amy
        andrea andrew andy angela angharad anita anna anne annie anthony antony arthur asif audrey barbara barry beatrice becky ben benjamin bernard
        beryl bethan betty beverley bob brenda brendan brian bronwen bryan callum cameron carol caroline carys catherine cath cathy ceri cheryl chloe
        chris christine christopher claire clare clive colin connor craig cynthia dafydd damian daniel danny darren dave david dawid deborah debbie
        deirdre denise dennis derek diana diane dilys donald donna doreen doris dorothy douglas duncan dylan eddie edith edna edward edwin eileen
        elaine eleanor elizabeth ella ellen ellie elsie emily emma emlyn eric ernest ethel eunice evan evelyn farah fatima fiona florence frances
        francis fred freda frederick gareth gary gavin gemma geoff geoffrey george gerald geraldine gillian gladys glenys glyn gordon graeme graham
        greg gwen gwyneth gwyn hannah gwenda eluned gwilym iolo delyth meirion nesta olwen hywel emrys sioned blodwen zara ayesha fatou chinedu ngozi
        kwame abena agnieszka katarzyna piotr tomasz magda marek ania ewa ravi sunita anil deepa meena gurpreet harpreet manjit jaswinder parveen
        nasreen shabana tariq rashid bilal leroy winston delroy harold harry hassan hayley heidi helen henry hilda hilary hugh huw ian ibrahim idris
        imran ioan irene iris isaac isabel isabella isla jackie jacob jacqueline jade jake james jamie jane janet janice jason jean jeanette jeff
        jeffrey jennifer jenny jeremy jess jessica jessie jill jim jimmy joan joanna joanne joe john johnny jonathan jordan josephine joseph josh
        joshua joyce judith judy julia julian julie kamal karen kate katherine kathleen kath kathy katie kayleigh keith kelly ken kenneth kenny kerry
        kevin khalid kim kirsty kyle laura lauren lawrence leah leanne leila len leonard leslie lesley lewis liam linda lisa liz lorna lorraine louise
        lucy luke lynn lynne mabel maggie mair malcolm mandy maria marian marie marilyn marion marjorie marlene martha martin mary matthew matt
        maureen maurice mavis megan melanie melissa michael michelle mick mike mildred millie miriam mohamed mohammed moira molly mona monica muhammad
        muriel myra myfanwy nadia nancy naomi natalie natasha nathan neil nerys niamh nicholas nicola nicole nigel nia noel nora norah norma norman
        oliver omar oscar osian owen pam pamela patricia patrick paul paula pauline peggy peter phil philip phillip phyllis priya rachel rajesh ralph
        raymond rebecca reg rhian rhiannon rhodri rhys richard rita robert roger ronald ron ronnie rosemary roy ruth ryan sally sam samantha samuel
        sandra sanjay sara sarah scott sean shannon sharon shaun sheila shirley sian sidney simon sioned sophie stacey stan stanley stella stephanie
        stephen steve steven stuart susan susie suzanne sylvia tara ted teresa terence terry thelma theresa thomas tim timothy tina toby tom tommy
        tony tracey tracy trevor una valerie vera vernon veronica vicky vincent vivian walter wayne wendy wilfred william willie winifred yasmin
        yvonne yusuf zoe
        """)
    /// Names that are words as well: only where they stand by a role.
    static let alsoWords = Words.of(
        """
        amber april bill charlie charlotte chelsea daisy dawn dean dot eve faith frank gay gene ginger grace grant guy hazel heather holly hope ivy
        jack jasmine jewel joy june lee lily mark max may mercy miles nick olive pat pearl penny poppy ray rob robin rose ruby sandy sky sue summer
        val victor victoria violet viv will
        """)
    /// Names and things that everybody knows.
    static let famous = Set(
        """
        elvis presley; tom jones; cliff richard; john lewis; harry potter; doctor who; dr who; mr bean; mrs brown; dolly parton; elton john
        george michael; george formby; robbie williams; johnny cash; daniel odonnell; shirley bassey; vera lynn; john wayne; james bond
        mary poppins; mary berry; david attenborough; jeremy kyle; michael jackson; miss marple; mr tickle; mrs doubtfire; mr motivator; postman pat
        bob ross; peter kay; ed sheeran; harry styles; taylor swift; paul ogrady; judge judy; judge rinder; fred astaire; ginger rogers
        charlie chaplin; laurel hardy; queen elizabeth; king charles; dad army; father christmas; jack daniels; uncle bens; aunt bessies; mr kipling
        captain tom; andy williams; frank sinatra; max bygraves; nat king; roy orbison; patsy cline; jim reeves; kenny rogers; tommy cooper
        morecambe wise; father ted; bob marley; rod stewart; buddy holly; freddie mercury; tina turner; thomas tank; fireman sam; peppa pig
        bob builder; jesus christ; billy fury; neil diamond
        """.split { $0 == ";" || $0.isNewline }.map { $0.split(separator: " ").joined(separator: " ") })
}
