"""English word lists: what means something for a claim only beside something else.

Regular expressions over plain, lower-case text; each begins and ends at the border of a word by
itself. A pattern of a rule names a list as `{illness}`; `Near` names two.
"""

from collections.abc import Mapping
from typing import Final

ENGLISH: Final[Mapping[str, str]] = {
    "illness": r"""
        cancers?|leuka?emia|lymphoma|myeloma|tumou?rs?|lumps?|disease|illness|sickle(?: cell)?
        thalassa?emia|ha?emophilia|lupus|neuroblastoma|melanoma|sarcoma|glioma|malignan\w+|scid
        blasts|bad cells|metasta\w+|lesions?|growths?|bleeds?|crises|crisis|flares?|mutation
        """,
    "therapy": r"""
        car[- ]?ts?
        (?:the|my|his|her|our|new|those|these|own|your|edited|t)[- ]cells?
        gene(?:tic)?[- ](?:therap(?:y|ies)|editing|treatments?)
        cell (?:therap(?:y|ies)|treatment)|(?:stem cell |bone marrow )?transplants?|immunotherapy
        crispr|bag of cells|treatments?|therap(?:y|ies)|infusions?
        (?:this|one|a single|that) (?:bag|shot|drip|jab|dose)
        (?:trial|study|new|test) (?:drug|medicine)|the (?:trial|study|procedure)
        """,
    "rival": r"""
        chemo(?:therapy)?|radi(?:o|ation)(?:therapy)?|surgery|steroids?|transfusions?|dialysis
        (?:stem cell |bone marrow )?transplants?|standard (?:care|treatment)|conventional \w+
        (?:any|every|other|another|old|usual|regular) (?:drugs?|treatments?|medicines?
            |therap\w+)
        drugs|pills|medicines?|tablets|injections|factor|donor cells|antibody|antibodies|anything
        """,
    "gone": r"""
        gone|vanish\w*|disappear\w*|melt(?:s|ed|ing)?(?: away)?|shr[aiu]nk\w*|undetect\w+
        eradicat\w+|wip(?:es?|ed)(?: it| them)?(?: clean)? ?out|eliminat\w+|halved|dissolved?
        clear(?:s|ed)|gone away|went (?:down|away|dark)|half the size|nowhere to be (?:seen|found)
        not a (?:trace|sign|single)
        no (?:trace|signs?|evidence|more|longer|sight)
        nothing left|out of (?:my|his|her|the) (?:body|blood)|beaten|defeated|kicked|free|rid of
        none left|crumbled|faded|killed|destroy(?:s|ed)|smash\w+
        can(?:'t|not) (?:be )?f(?:ind|ound)|couldn't (?:find|see)|don't have|doesn't have|fixed
        zapped|blasts? away|ate|eats?|nuked|banished|sent packing|asleep|stopped|normal|zero
        dropped|fell
        """,
    "for-ever": r"""
        for ?(?:ever|good|(?<!check-ups for )(?<!checks for )(?<!up for )life)|once and for all
            |permanent(?:ly)?
        rest of (?:my|his|her|your|our) li\w+|(?:a thing of|in) the past|history
        never (?:again|coming|going|return)|end of story|full stop|done with
        behind (?:me|us|him|her)|dead and buried|over and done
        """,
    "test": r"""
        scans?|pet(?:[- ]ct)?|(?:bone )?marrow|biops(?:y|ies)|blood ?tests?|bloods|blood ?work|mrd
        light chains?|m[- ]?(?:protein|spike|band)|paraprotein|ct|mri|ana|ha?emoglobin
        factor(?: levels?)?|test results?
        (?:my|his|her|our|the) (?:results?|counts?|markers?|levels?|platelets|numbers)
        lumbar puncture|check-?ups?|kidneys?|blood count|viral load|antibod(?:y|ies)
        """,
    "clean": r"""
        clear|clean|negative|normal|perfect|spotless|empty|all good|nothing|as good as new|none
        in (?:the normal )?range|dark|undetectable|textbook|zero|lit up like|immaculate|faultless
        brilliant|amazing|beautiful|stunning|better than (?:ever|expected)|back (?:up )?to normal
        recovered
        """,
    "people": r"""
        patients?|people|children|kids|of us|of them|survive\w*|respon[ds]\w*|cure[ds]?|remission
        success\w*|chance|relapse\w*|alive|clear|recover\w*|well|get better|make it|works?
        well again|odds|effective\w*|efficacy|complete response|beat it|live|go home|walk out
        still here|results
        """,
    "share": r"""
        \d{1,3}(?:\.\d+)? ?(?:%|per ?cent)
        (?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four
            |five|six|seven|eight|nine))?|hundred|ten) ?(?:%|per ?cent)
        (?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen
            |nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two
            |three|four|five|six|seven|eight|nine))?) (?:out of|in|of)(?: every| the)? (?:\d+
            |three|four|five|ten|twelve|twenty|a hundred|hundred)
        (?:three quarters|two thirds|four fifths|nine tenths|most|almost all|nearly all
            |the majority|half) (?:of )?(?:the |all )?(?:patients|people|us|them|children|kids
            |those)
        of the \w+ of us
        (?:response|survival|success|cure|remission|relapse|recovery) rates?
        nine times out of ten
        """,
    "doctor": r"""
        (?:my|our|the|his|her|that|this|every|these|those) (?:(?:\w+ )?(?:doctors?|consultants?
            |surgeons?|ha?ematologists?|oncologists?|specialists?|professors?|prof|team|nurses?
            |medics|physicians?|doc|staff|clinicians?|gp|registrar))
        (?:dr|doctor|prof|professor|nurse|sister|matron|consultant)\.? [a-z]{3,}(?: [a-z]{4,})?
        doctors and nurses|nurses|doctors|medical team|transplant team
        """,
    "hospital": r"""
        (?:the|this|that|our|my|your|a|every|whole)(?: \w+)? (?:hospital|clinic|ward|unit|cent
            (?:re|er)|department|infirmary|place)
        (?:[a-z]+ )?(?:hospital|clinic|infirmary|medical cent(?:re|er))
        st\.? [a-z]{4,}(?:'s)?|hospitals
        """,
    "praise": r"""
        best|finest|greatest|brilliant|amazing|incredible|wonderful|fantastic|genius(?:es)?
        angels?|hero(?:es)?|outstanding|exceptional|world[- ]class|five[- ]stars?|5[- ]stars?
        miracle[- ]worker|saints?|legend|gem|sav(?:ed|es|ing|iour|ior)
        gave (?:me|us|him|her) (?:my|our|his|her|back)
        gave (?:me|us) a second|gifted|top[- ](?:notch|class)|second to none|the top|superb
        magnificent|magic hands|god|gods|godsend
        owe (?:\w+ )?(?:my|our|his|her|everything|it all|him|them)
        forever grateful|so grateful|can't (?:fault|praise|thank)
        cannot (?:fault|praise|thank)|unbeatable|unmatched|miles ahead|ahead of the
        most (?:skilled|skilful|talented|brilliant|caring|experienced|advanced|modern)
        the reason (?:i|we)|knows? (?:more|everything|exactly)|highly recommend\w*|would recommend
        lifesavers?|star|bow to|marvel\w*|excellent|perfect|excellence|phenomenal|extraordinary
        unreal|never gave up|knew what|wizards?|goat|world-renowned|renowned|famous|leading|expert
        trust (?:him|her|them|completely)|pioneer\w*|blessing
        """,
    "thanked-otherwise": r"""
        pudding|jelly|tea|toast|biscuits?|coffee|cake|lunch|dinner|soup|menu|corridor|parking
        car park|jokes?|window|socks|blankets?|pillow|radio|music|telly|tv|football|crossword
        garden|view|custard|sandwich\w*
        """,
    "go-for-it": r"""
        should (?:all )?(?:demand|get|have|try|ask|choose|take|go|do|come|consider|be given)
        don't wait
        (?:just )?(?:go for it|do it|get it|try it|sign up|join|ask for it|book|apply|enrol\w*
            |get in touch)
        recommend\w*|worth (?:it|every)|what are you waiting for|don't hesitate
        everyone (?:should|needs|must)|come (?:and|here|to)|get the cells
        places? (?:is|are)? ?limited|demand|swears? by|must[- ]have|best thing
        ask (?:your|the) doctor|changed everything|it works|does the job|saved
        changed (?:my|our|his|her) life|would choose|would pick|i'd choose|before it's too late
        push for|insist on|fight for|is the answer|number one|top choice|the only way
        the way to go|the future|if you can get it|talk (?:them|your)
        """,
    "trade": r"""
        logo|brand(?:ed|ing|s)?|label|packag\w+|box(?:es)?|poster|banner|badge|mascot|merch\w*
        t-?shirt
        """,
    "worked": r"""
        works?|worked|beats?|safe(?:r)?|effective|better|cures?|cured|miracle|amazing|brilliant
        wonder\w*|promising|breakthrough|success\w*|halved|shrank|gone|recover\w*|saves?|saved
        remission|cleared|side[- ]effects?|superior|the best|does the job|responding|responded
        walk(?:s|ing|ed)?|see again|hope|outperform\w*|ahead of|good results?|great results?
        game[- ]chang\w+|disappear\w*|fixed|hooray
        """,
    "trial": r"""
        (?:clinical |drug |the |a |this |our |new )?(?:trial|study)(?: (?:drug|cells?|treatment
            |medicine))?
        experimental(?: \w+)?|investigational(?: \w+)?|not (?:yet )?approved|unapproved|unlicensed
        phase (?:1|2|3|i{1,3})|guinea pig|first[- ]in[- ]human
        (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|twentieth
            |\d{1,3}th) person to (?:get|have|receive)|still being tested|research cells
        """,
    "uncertain": r"""
        nobody (?:could|can|knows|would)|might|may|whether|if (?:it|the trial|they) (?:would|will)
        don't know|hoped?|didn't|couldn't|wasn't|failed|won't|not sure|unsure|no idea|they said so
        can't say|cannot say|unclear
        """,
    "symptom": r"""
        fevers?|night sweats?|sweats?|sweating|bruis\w+|lumps?|aches?|bone pain|back ?ache
        back pain|tired(?:ness)?|rash|itch\w*|pale|foamy|bubbles?|swollen|nosebleeds?|weight loss
        losing weight|cough|glands?|sores?|swelling|fatigue|breathless\w*|pain|numb\w*|headaches?
        gums|infections?|blurry|joint\w*|butterfly
        """,
    "you-have": r"""
        (?:it's|its|that's|thats|you(?:'ve| have)(?: got)?|you (?:probably|surely
            |definitely) have|means?|it is)(?: probably| surely| definitely| almost certainly
            | the same| going to be| bound to be)? (?:\w+ )?(?:leuka?emia|lymphoma|myeloma|lupus
            |cancer|sickle cell|blood cancer|what i have|what i had)
        (?:you have|you've got) (?:what|the same|it|this)
        no need (?:for|to see)(?: a)? (?:doctor|test|gp)
        don't need (?:a )?(?:test|doctor|scan)|same (?:as|thing) (?:me|mine|i had)
        check your (?:neck|own)
        """,
    "product": r"""
        kymriah|yescarta|tecartus|breyanzi|abecma|carvykti|aucatzyl|casgevy|lyfgenia|zynteglo
        skysona|lenmeldy|libmeldy|zolgensma|hemgenix|luxturna|elevidys|roctavian|beqvez|upstaza
        kebilidi|strimvelis
        [a-z]{4,14}(?:leucel|temcel|parvovec|cabtagene|capatagene|tagene)
        (?:axi|tisa|liso|brexu|ide|cilta)[- ]?cel
        """,
}
