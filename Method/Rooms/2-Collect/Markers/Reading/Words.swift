/// Lists of single words, written as text.
enum Words {
    static func of(_ text: String) -> Set<String> { Set(text.split(whereSeparator: \.isWhitespace).map(String.init)) }
}
