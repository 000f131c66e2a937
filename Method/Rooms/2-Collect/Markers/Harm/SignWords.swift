/// The signs that `SignsTogether` weighs.
enum SignWords {
    /// Somebody else.
    static let person = SignsTogether.Sign(
        15,
        """
        man|men|bloke|lad|lads|boy|boys|woman|lady|girl|fella|feller|guy|neighbour|neighbours|son|daughter|nephew|niece|brother|husband|wife|partner
        boyfriend|girlfriend|grandson|granddaughter|uncle|cousin|carer|worker|staff|driver|manager|nurse|lodger|flatmate|housemate|stranger|he|she
        hes|shes; one; somebody|someone; mate|mates; ex; landlord
        """)

    static let others = [
        SignsTogether.Sign(
            45, isNeeded: true,
            """
            strap|straps|strapped|tie|tied me; gets|got me to; gets|turns nasty|funny|angry; rings|texts ~ times
            turn|turns|turned|switch|switches|switched my|the|it|me ~ off; take|takes|took|taking|took my|it|the ~ away|off
            throw|throws|threw|chuck|chucks my|it|the|me; wash|washes|scrub|scrubs|rub|rubs|grab|grabs|hold|holds me ~ hard|tight
            slams|slammed|smashes|smashed|kicks|punches; breaks|broke|smashed|rips|ripped my; shouts|shouted|screams|screamed|swears|swore|yells
            laughs|laugh|laughed at|if|when; snatch|snatches|snatched; sign|signed|signing ~ over; pushes|pushed|shoves; pulls|pulled|drags|dragged
            locks|locked; hides|hid my|the; force|forces|forced|forcing; makes|made me; blackmail|blackmails; ignores|ignored; corners|cornered
            blames|blamed; order|orders|ordered me; spies; go|goes|went|going through my; demands|demanded; teases|mocks
            says|said im|i am his|her|a|mad|lying|making|not; wont bring|let|give|feed|stop|leave; stops|stopped me|giving|letting; sends|sent me
            keeps my; holding|holds my; corner; reads|opens my; tells them|everyone; touches|touched; strokes|stroked; follows|followed
            waits outside|for; watches|stares; comes in|into my; uses|used my; sells|sold my
            """),
        SignsTogether.Sign(10, "me|my|mum|dad|him|her"),
        SignsTogether.Sign(
            40,
            """
            so i cant|couldnt|wont|dont|stay|sleep|shut; cant|couldnt move|reach|call|breathe|shout|stop|fight|leave
            if i dont|do|cry|ask|shout|say|move|wet|spill|cough|call|ring|want|am|wont; if im too?; when|if i cry|shout|ring|ask|say; not to tell
            dont|wont|doesnt|didnt|nobody|never believe|believes me; too slow; cry|cries|cried|crying; in trouble; or he|she|they|hell|shell
            when nobody|no|noone one? is|looks|looking|around|about|there; on purpose; every night; all night; i said|say no|stop; behind my back
            what could|can i do; dont|didnt know who to tell; he|she|they wont|would|will ~ if; unless i; no choice; frightened to; darent
            """),
        SignsTogether.Sign(
            50, isNeeded: true,
            """
            frightened|scared|afraid|terrified|hurts|hurt|bruise|bruises|bruised|bleeding|bled|nightmares|dread|dreading|unsafe
            shaking|petrified|threat|trapped|ashamed|dirty
            in fear
            """),
        SignsTogether.Sign(
            20,
            """
            @money; house|flat; @aid; @meds; @food; letters|post|messages; savings|account|bank; clothes
            bed|bedroom|bath|shower|toilet|naked|undressed; pad|pads|sheets; night|nights; girlfriend|boyfriend
            """),
    ]
}
