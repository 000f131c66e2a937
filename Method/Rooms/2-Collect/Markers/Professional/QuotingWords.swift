/// Signs that workers' words are held up to look at: quoted, laughed at or complained of. That is no fault.
enum QuotingWords {
    /// Before the words, in the same sentence.
    static let before = """
        call|calls|called|calling it|me|him|her|us|them|that|this|these|my|our|myself; what they|he|she|you|people|everyone call|calls|called
        theyre|they|he|she|staff|people|manager|worker|social all? call|calls|calling|called; so called; is called; its called
        they|he|she|staff|manager|worker|workers|doctor|nurse|office|everybody|everyone|people|somebody|someone|council keep|keeps? say|says|said|\
        saying|wrote|write|writes|put|puts|told|tell|tells|reckon|reckons|think|thinks
        theyve said|put|written|got|told|started; it|that|form|plan|file|notes|report|letter|book|sheet|paper says|said|say|reads|read
        says|said|say in|on my|the; down as; put me|him|her|it down; wrote|written|writes|write|writing; the word|words|phrase|term; apparently
        always|keep|keeps|go|goes|going|on? on about; whats|what is|are a|an|the|my|this|these|all?; what does|do; not a|an|your|their|some
        im not|no; isnt|aint|arent; never a|an; hate|sick|tired|fed of|up|the|being|with|called? word|words|being|hearing|of; supposed to be|have
        meant to be|mean; they mean; talk|talks|talking about|of; stop calling|saying; dont|not call|say|tell|want|like|need
        ask|asks|asked me about|if|whether|how|what; tick|ticked|ticks|ticking; in their|his|her words|language|speak
        as they|she|he put|puts|say|says|call|calls; labelled|label|labels; according to; i heard; heard them|her|him|someone|somebody|staff
        if you please; told me|us|im|it|i|mum|that|to|its; theres a|this word|thing|form; another
        """
    /// After the words, in the same sentence or the next.
    static let after = """
        whatever that|it|thats|they means|is|was|mean|meant; whatever; whats that|it|all|when|mean; what that|it means|is
        what does that|it|this mean; they|she|he call|calls|called it|that|me|him|her|us; they|she|he say|says|said|reckon|wrote|put; it says|said
        is what they|it|she|he; in my|the|his|her plan|file|notes|book; their word|words|name; as they|she|he
        means they|i|you|we|nobody|no|nothing|sitting|it|going|a|the; it means; not my word|words; their words; my foot|eye|backside|arse; i ask you
        is a posh|fancy|big word|words|name|way; dont know what; i said|thought|told|asked|call; i call; so i am told; apparently; i beg your
        """
}
