"""The pages of which the guide has a picture: by its name, the address, what it has to show, and how it is taken. `link`: the page behind it."""
WHOLE, THEMING, BEGUN = "/projects/allotment", "/projects/harbour", "/projects/orchard"


def page(address, shows, link="", **taken):
    return {"address": address, "shows": shows, "link": link, "taken": taken}


PROJECT = {
    "project": page(THEMING, "So far", tall=1000, width=1280),
    "people": page(f"{THEMING}/people", "Only people on this list can open this project"),
    "steps": page(f"{THEMING}/steps", "The eight steps"),
}
PREPARE = {
    "prepare": page(f"{BEGUN}/prepare", "Do this now", tall=1100, width=1280),
    "planning-group": page(f"{BEGUN}/prepare/planning-group", "Still missing: Commissioners", tall=700),
    "together": page(f"{THEMING}/prepare/together", "We chose how people are asked", tall=820),
    "who-else": page(f"{THEMING}/prepare/who-else", "the surgery on the quay", tall=560),
    "partners": page(f"{THEMING}/prepare/partners", "Hilltop round", tall=720),
    "level": page(f"{THEMING}/prepare/level", "Population", tall=680),
    "scope-sheet": page(f"{THEMING}/prepare/scope-sheet", "Still open", tall=680),
    "means": page(f"{THEMING}/prepare/time-and-money", "The most reviews you can do well"),
    "expectations": page(f"{THEMING}/prepare/what-to-expect", "What always holds"),
    "scope": page(f"{BEGUN}/prepare/scope", "You can agree when these are in the planning group too"),
    "checklist": page(f"{THEMING}/prepare/checklist", "3 of 13 are in place"),
    "services": page(f"{THEMING}/prepare/services", "People supported", tall=680),
    "sample": page(f"{THEMING}/prepare/sample", "So ask 18 people.", tall=900),
    "sample-record": page(f"{THEMING}/prepare/sample/agreed", "Written down before", tall=680),
    "sample-people": page(f"{THEMING}/prepare/sample/people", "H02", tall=720),
    "dates": page(f"{BEGUN}/prepare/dates", "Best two weeks before day one", tall=720),
    "timeline": page(f"{THEMING}/prepare/timeline", "90 days before day one", tall=820),
    "agenda": page(f"{THEMING}/prepare/agenda", "the pace", tall=900, width=1280),
    "ready": page(f"{THEMING}/prepare/ready", "What matters most comes first.", tall=900),
    "guests": page(f"{THEMING}/prepare/guests", "How the room stands", tall=1000),
    "guest": page(f"{THEMING}/prepare/guests/guest/V03", "Only those who prepare this project see this page", tall=900),
    "invitations": page(f"{THEMING}/prepare/invitations", "Who still has to be asked", tall=680),
    "invitation": page(f"{THEMING}/prepare/invitations/sheet/V03", "You are invited", tall=820),
    "day-pack": page(f"{THEMING}/prepare/invitations/pack", "We listen to what people say about their lives."),
    "event": page(f"{THEMING}/prepare/events", "It will be held"),
    "costs": page(f"{THEMING}/prepare/costs", "68.50", tall=680),
    "room": page(f"{THEMING}/prepare/room", "What the room, the day and the papers must have", tall=900),
}
COLLECT = {
    "collect": page(f"{THEMING}/collect", "From which services", tall=1100, width=1280),
    "plan-collecting": page(f"{THEMING}/collect/plan", "How many people, and from where", tall=760),
    "collectors": page(f"{THEMING}/collect/collectors", "A. H., support worker", tall=680),
    "tasks": page(f"{THEMING}/collect/tasks", "Who asks whom", tall=680),
    "reminders": page(f"{THEMING}/collect/reminders", "advocate"),
    "progress": page(f"{THEMING}/collect/progress", "Do new cards still say something new?", tall=900),
    "type-in": page(f"{BEGUN}/collect/type-in", "Write exactly what the person said", tall=820),
    "not-words": page(f"{BEGUN}/collect/add", "Not everybody tells us in words.", tall=900),
    "reviews": page(f"{THEMING}/collect/reviews", "H18", tall=560),
    "one-review": page(f"{THEMING}/collect/reviews/review-H01", "Change what the person agreed to", tall=700),
    "quality": page(f"{THEMING}/collect/quality", "Read with a knowing eye", tall=720),
    "reading": page(f"{THEMING}/collect/quality/read", "Is there colour in it?", top="main form", tall=560),
    "ask-again": page(f"{THEMING}/collect/again", "What they said before is kept", tall=620),
    "adjust": page(f"{THEMING}/collect/adjust", "Leave a weak batch out"),
    "card": page(f"{THEMING}/cards/H01-W1", "H01-W1"),
    "print": page(f"{THEMING}/collect/print", "Strips, six on a sheet", tall=780),
}
THEME_TO_PLAN = {
    "desk": page(f"{THEMING}/theme/desk", "Is it like one of these?", tall=900),
    "board": page(f"{THEMING}/theme/board?heading=working", "Where the ticked cards go", tall=900),
    "carry": page(f"{WHOLE}/theme/carry", "dots", tall=820),
    "whys": page(f"{WHOLE}/understand", "The whys so far", "main .panel h2 a", tall=820),
    "success": page(f"{WHOLE}/success", "What people would be saying", "main .panel h2 a", tall=900, width=1280),
    "measure": page(f"{WHOLE}/success/TN03/new-measure", "measure", tall=820),
    "plan": page(f"{WHOLE}/plan", "What is in place already?", "article.panel h3 a", tall=820),
    "lens": page(f"{WHOLE}/plan/themes/TN03/lenses/traditional", "Traditional", tall=700),
    "grid": page(f"{WHOLE}/plan/grid", "Quick win", tall=1000, width=1280),
}
DO_AND_REVIEW = {
    "promises": page(f"{WHOLE}/implement", "Ask somebody", tall=860, top="#promises"),
    "plan-board": page(f"{WHOLE}/implement", "What success sounds like", "article.panel h3 a", tall=780),
    "baselines": page(f"{WHOLE}/implement/baselines", "Times that somebody had a friend round", tall=620),
    "review": page(f"{WHOLE}/review", "Add what you see now", "main table a", tall=900),
    "true-now": page(f"{WHOLE}/review/success", "Is it true now?", tall=820),
    "process": page(f"{WHOLE}/review/process", "How was it to do this together?", tall=720),
    "thread": page(f"{WHOLE}/thread/card/P07-N1", "They asked why, again and again, and found", tall=820),
    "words": page("/words?code=P01-N1", "P01-N1"),
    "report": page(f"{WHOLE}/report", "Groups of one to four people are not shown", tall=820),
    "votes": page(f"{WHOLE}/votes/causes/TN03", "The count", tall=900),
}
# Looked at by eyes when all pages are taken, and not in the guide.
OTHERS = {
    "home": page("/", "My projects"), "whole": page(WHOLE, "So far"), "bring-in": page(f"{BEGUN}/collect/bring-in", "Look at it"),
    "theme": page(f"{THEMING}/theme", "Theme"), "idea": page(f"{WHOLE}/plan/grid", "", ".quarter-list a"),
    "action": page(f"{WHOLE}/implement", "", "article.promise h3 a"), "reviewing": page(f"{WHOLE}/review", "How the measures stand"),
    "my-promises": page("/promises", ""), "story": page(f"{WHOLE}/story", "What happened"), "empty": page(f"{BEGUN}/theme", "Theme"),
    "cluster": page(f"{THEMING}/theme/board", "", "details.cluster a.open"), "all-votes": page(f"{WHOLE}/votes", "Votes"),
}
