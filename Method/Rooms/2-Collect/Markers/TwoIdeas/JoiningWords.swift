/// Words that add one thing to another.
enum JoiningWords {
    static let more = [
        "also", "and|the other|another|second thing", "another thing", "the other thing", "on top of that|this|it|all", "and another", "apart from that", "besides that", "as well as that", "whats more", "what is more", "secondly", "two things", "plus i|my|the|they|we|it|theres|hes|shes|no|im", "as well $", "and then theres|there", "not to mention", "oh and", "while im|were at|on it|about|here|the", "and too $", "in addition",
    ]
    static let notMore = ["the same thing", "might|may|just as well", "and that another", "could|can also", "is|are|was|were|he|she|they|it also", "for another thing"]
    /// At the head of a part: it goes on with what was said.
    static let goingOn: Set<String> = [
        "so", "because", "cos", "but", "if", "when", "till", "until", "then", "it", "its", "he", "she", "they", "hes", "shes", "theyre", "that", "thats", "which", "who", "where", "with", "without", "not", "no", "just", "even", "only", "like", "for", "in", "on", "at", "from", "of", "by", "than", "though", "or", "this", "these", "those", "them", "him", "her", "same", "every",
    ]
}
