"""How much English words weigh, times 100; written by tests/core/claims/weigh.py."""

from collections.abc import Mapping
from typing import Final

ENGLISH_START: Final = -194
ENGLISH_WEIGHTS: Final[Mapping[int, str]] = {
    -485: """
i
""",
    -430: """
she
""",
    -415: """
^__$
""",
    -410: """
^__COME
""",
    -385: """
i__NUMBER
""",
    -355: """
so
""",
    -340: """
DENIAL__$
""",
    -330: """
^ in|^_in
""",
    -320: """
asked|then
""",
    -310: """
he
""",
    -295: """
BAD|was
""",
    -290: """
room
""",
    -285: """
we
""",
    -270: """
stopped|window
""",
    -265: """
days|not|when
""",
    -260: """
my cells
""",
    -250: """
long
""",
    -245: """
some
""",
    -240: """
^__i|my__was|still
""",
    -230: """
^ then|^_then|came|nurse|sister
""",
    -220: """
DENIAL&GONE
""",
    -215: """
BAD_$
""",
    -210: """
my_THERAPY
""",
    -200: """
GONE_the|^ now|^_now|drip|for__TIME|i can't|mum|small
""",
    -195: """
NUMBER&SURE|^__TIME|can't|my sister|red
""",
    -190: """
all|called|i__a
""",
    -185: """
^__said|^__still|about|i_COME|it is|it_is|my|them
""",
    -180: """
^ he|^_he|fine|him|might|three
""",
    -175: """
PERSON_$|TIME_NUMBER|^_KIN|and i|and_DENIAL|and_i|bus|didn't|soup|the hospital
""",
    -170: """
NUMBER_i|^ one|^_NUMBER|a__of|again|told|took
""",
    -165: """
TIME|^__NUMBER|a__on|i'm_DENIAL|my wife|nothing $|say|sitting|the nurse
""",
    -160: """
COME_$|NUMBER__my|WE|^ on|^_on|children|phone|slow|test|too|wanted
""",
    -155: """
BAD&TIME|COME&WE|DENIAL_SURE|DENIAL__me|HOSPITAL&TIME|NUMBER_hours|RIVAL&TIME|^__had|gone|gone $
hours|it was|it_was|lunch|room_NUMBER|two
""",
    -150: """
DENIAL_GONE|^ at|^_at|^_it_is|mostly|stand
""",
    -145: """
BAD__$|HOSPITAL&YOU|^ it's|^_i'm_DENIAL|^_it's|car-t|feel|fish|gave__RIVAL|gave_me_RIVAL|i_BAD
i_was_NUMBER|it's__$|me_RIVAL|medicine|morning|needed|once $|once_$
""",
    -140: """
BODY&THERAPY|FOREVER&NUMBER|KIN&PERSON|^ after|^_after|and a|and_a|at__NUMBER|by|forgot|i have
i_have|machine|man|mouth|on__$|paper|tea|the__$|very|whole
""",
    -135: """
BAD&WELL|DENIAL&GOOD|DENIAL_the|NUMBER_is|TEST_$|THERAPY&WORKS|^ and|^__the|^_and|fine $|grew
it__ILLNESS|lymphoma|lymphoma $|one is|they__the|was__$|year $
""",
    -130: """
BODY&NUMBER|COME|COME_me|NUMBER_:|SURE&TIME|^ lymphoma|^ nothing|^ the|^__BAD|^__came|^_the
and__DENIAL|being|happened|i'm|i__SURE|knew|know|may|neighbours|night|once|say__$|slept|was__and
with|year
""",
    -125: """
COME&KIN|KIN|NUMBER&SAFE|NUMBER_past|THERAPY&WE|^__did|an|dad|good|new__$|on_TIME|there was
there_was
""",
    -120: """
HOSPITAL&KIN|ILLNESS__TIME|NUMBER_minutes|NUMBER_window|WE__the|^ for|^ home|^ that's|^_for
^_home|^_that's|always|back in|back_in|birthday $|do not|do_DENIAL|drive|eye|family|five
for_NUMBER|i've_GONE|minutes|over
""",
    -115: """
BEST&YOU|DENIAL__and|DENIAL_can|KIN__my|MONEY_NUMBER|MORE_my|SURE_TIME|^ she|^_GOOD|^__i'm
^__might|^__says|^__that|^__time|^_she|a__NUMBER|a__with|dough|eat|for my|for_my|had__WE|has a
has_a|it's_DENIAL|let me|let_me|on_it_$|socks|story|study|than my|the night|the nurses|the_night
twice
""",
    -110: """
BAD&MORE|DENIAL_care|FOREVER&TIME|NUMBER__is|^_DENIAL_SURE|^__first|^_i_COME|^_it's_DENIAL
^_thank_YOU|about_NUMBER|at three|because|can only|can_only|drew|food|found|had_THERAPY|had__in
home|i'm__to|learned|mostly__$|moved|outside|room #|she__$|shoes|the fish|the__are|the_fish
think|voice|was a|was_NUMBER|was_a
""",
    -105: """
OTHERS&THERAPY|RIVAL_to|SAFE__on|YOU_own|^ grandma|^ when|^_when|and nobody|are the|are_the|bike
corridor|do__$|grandma|i did|i don't|i_did|it wasn't|it_was_ILLNESS|joke|medicine to|picture
step|thank you|thank_YOU|the__because|things|was_ILLNESS|was__THERAPY|white|your own
""",
    -100: """
COME_if|GONE&WORKS|ILLNESS&TIME|KIN__NUMBER|TIME_my|^ day|^ mum|^ with|^_TIME_NUMBER|^__RIVAL
^__told|^_i_BAD|^_with|a drip|and__NUMBER|are gone|came_back_$|could|her_TEST|i've stopped
i__them|me__a|of car-t|on__NUMBER|says|some people|some_OTHERS|somebody|talked|tasted|the last
the whole|the_last|the_whole|then i|then_i|thought|wasn't
""",
    -95: """
DENIAL&SURE|DENIAL__it|DOCTOR&HOSPITAL|SURE_YOU|THERAPY_have|TIME_now|TIME_now_$|WE_COME|^ last
^ swim|^_last|^_last_TIME|^_swim|^_swim_DOCTOR|about__$|cat|cells have|day and|doctor was|each
eleven|for__to|hair|he__a|i__the|it's not|it__back|kept|me__to|my doctor|my mouth|my_DOCTOR_was
my_mouth|nobody|noodles|or|september|she__SURE|sitting work|sitting_WORKS|sitting__$|so i|so i'm
so_i|so_i'm|swim|swim team|swim_DOCTOR|the other|the_other|them__$|they told|they_told|third
through|to__the|told me|told_me|tried|wants|was__a|with__THERAPY
""",
    -90: """
: #|DENIAL_say|GONE__DENIAL|HOSPITAL__BAD|KIN&MORE|KIN_drove|NUMBER__in|RIVAL&WORKS|RIVAL_GONE
SURE__me|THERAPY_on|THERAPY_stand|TIME&WE|WELL_and|^_SURE|^_my_little|a_BAD|asks|calm|came in
came_in|cells|cells don't|counts|drip stand|for_a_TIME|fourth|he says|he_says|her_BODY|hero
i only|i_only|lunch $|lunch_$|made|make|my little|my_KIN_drove|my__drove|my__for|my_little
nobody can|nurses $|of__had|right__$|same_THERAPY|say_GONE|sea|she__the|sun|sunday|taught|too $
too_$|up $|up_$|up__$|up_at_NUMBER|wife|worse
""",
    -85: """
? $|?_$|BAD&SURE|DENIAL_is|GONE_of_WE|ILLNESS&NUMBER|NUMBER_TIME_now|NUMBER__now|NUMBER_nights
NUMBER_times|SURE&YOU|SURE_my|WE__do|WE_can|WE_can_do|^ some|^ to|^_i_have|^_some|^_to|and never
and__$|biscuits|bring|can__it|can_do_it|car-t $|do_it_$|flat|full of|full_of|had chemo|had_RIVAL
half|how|how__feel|i'm_NUMBER_$|it_TIME|knows|needle|nights|nobody is|nothing|nurses|of_WE_can
only__it|other__$|passed|raw|said__$|stood|that's over|that's_GONE|that's_GONE_$|the steroids
the_KIN|the_RIVAL|the__the|them $|them_$|they_DENIAL|times|to do|to_do|tried__$|us can|will
years now
""",
    -80: """
:__YOU|BODY&RIVAL|BODY&TEST|BODY__and|DOCTOR&NUMBER|GONE__but|KIN__in|KIN__me|NUMBER__at
NUMBER_centimetres|NUMBER_when|RIVAL__had|SURE__the|THERAPY_stand_$|TIME__SURE|TIME__so|^ by
^ dad|^ same|^ that|^_DENIAL_can|^_NUMBER_the|^__FOREVER|^__has|^__neighbours|^_a_DOCTOR|^_by
^_i've_had|^_same|^_that|^_that_was|a_TIME_and|a__a|allowed|and__a|at__and|b|both|by drip
by_THERAPY|came out|came_out|can have|can__my|can_have|centimetres|choir|days $|dog|donor
fifty-one|fix|flew|four and|granddaughter|had been|had tried|had_been|had_tried|has_NUMBER|hurts
i'd like|i'd_like|i__what|i__with|in that|in_that|in_the_TIME|is my|is_my|it__DENIAL|it__my
kitchen|liked|little|looking|my granddaughter|my__COME|notes|of__$|on_TIME_NUMBER|on__my|pockets
salt|say nothing|say_GONE_$|stand $|stand_$|take|talk|that__was|the kitchen|the story|the__in
the_kitchen|the_story|this__it|to me|to_me|turn|two hours|voice_CONTACT|wanted $|wanted_$|water
well and|working
""",
    -75: """
# :|DEATH__TIME|DENIAL__to|DENIAL_tell|GONE__and|NUMBER_:_NUMBER|NUMBER_dinosaurs|OTHERS__of
SAFE__TIME|TEST_and|THERAPY&TIME|YOU__a|YOU_will_be|^__KIN|^__WELL|^__from|^__next|^_i've_GONE
^_in_the|a good|a long|a study|a_TRIAL|a_long|am__$|and forgot|and they|and__say|and_forgot
and_they|ankles|at_NUMBER_:|at__:|became|because my|because_my|bored|bought|came back|came_back
cells on|chair|did $|did_$|died|even__the|far|fed|fell|funny|happened $|happened_$|have__out
having|he's|her|holds|i thought|i_TEST|i__like|i__up|i_had_THERAPY|i_thought|in by|in_by|is a
is_a|it came|it might|it_came|it_might|lives|match|me and|me_and|my sister's|my_DOCTOR_$
my_THERAPY_on|my__PERSON|my__ankles|no $|of_TIME|on_YOU|one|opens|other|own $|own_$|page|parking
pillow|rain|retired|said $|said_$|said_DENIAL|said_DENIAL_$|sister's|slow train|slow_train|sorry
start|stay|study $|surgery|teacher|tested|the drip|the_HOSPITAL|the_TIME_$|there|they
they_told_me|thirty-four|thirty-four dinosaurs|train|try|two centimetres|up at|up_at|was_SURE
went__by|when the|when_the|with me|with_me
""",
    -70: """
=|BEST&TIME|BEST__YOU|COME&DENIAL|COME__i|COME_at|DENIAL__for|DOCTOR_and_i|DOCTOR_gave_me
FOREVER_at|GONE&HOSPITAL|GONE_for|GONE_happened|HOSPITAL&WE|ILLNESS__me|KIN_says|NUMBER_bus
NUMBER_so|RIVAL__it|SURE_can|SURE_is|SURE_my_FOREVER|TIME__it|WORKS_they|YOU_can|YOU_to|^ his
^ nobody|^ people|^ square|^_GONE_happened|^_NUMBER_minutes|^_SURE_YOU|^__appetite|^__are
^__happened|^__minutes|^__night|^__raw|^_his|^_i_still|^_in_NUMBER|^_on_TIME|^_square
^_square_WELL|^_they_COME|^_this_time|a parking|a__story|a__the|a_parking|almost|an__$|and her
and i've|and she|and told|and__KIN|and_her|and_i've|and_she|and_told|appetite|asked for|ate
because__BODY|before $|before_$|can't say|cold|cost|crooked|crooked $|crooked_$|empty|first
fridge $|fridge_$|from room|from_room|from_room_NUMBER|half the|have been|have_been
having children|having_KIN|he__me|her__$|i look|i slept|i'm__on|i__now|i_look|i_slept|ice|if the
if_the|in__HOSPITAL|in__room|in_the_HOSPITAL|is not|is_WELL|it may|just_TIME|just_TIME_$|just__$
knitted|late|looks|more than|more_MORE|new|nice|no one|nothing happened|of anything|of_anything
on $|on_$|pills|platelets|reading|relapsed|road|room__$|said no|says :|says_:|shaved|she had
she's thirty-two|she_had|sleep|sleeve|slowest|slowest lane|slowest_PERSON|sold|sounds
square dancing|square_WELL|stops|that|that i|that this|that_i|that_this|the doctor|the food
the window|the_CONTACT|the__YOU|the_food|the_window|there_is_a|think of|think_of|thirty-two
to my|to whoever|to_my|too__$|was always|was_DENIAL|wear|week|were__NUMBER|whoever|work $|you to
""",
    -65: """
BAD_for|COME&MORE|COME__ILLNESS|DENIAL__say|DOCTOR_$|DOCTOR_was|HOSPITAL_was|ILLNESS_THERAPY
KIN&RIVAL|NUMBER__of|NUMBER__to|SURE_TIME_$|SURE__on|TEST__her|TIME_NUMBER_past|TIME__past
TIME_it|TRIAL_$|WE__for|YOU__for|^ all|^ foggy|^ it|^ mine|^ these|^_NUMBER_NUMBER|^_NUMBER_are
^_OTHERS|^__GONE|^__could|^__left|^__man|^__will|^_foggy|^_foggy_today|^_i_took|^_it|^_it's_COME
^_mine|^_these|a boy|a fever|a hospital|a nurse|a while|a_FOREVER|a_HOSPITAL|a_WORKS|a__in
a_while|and__BODY|and__are|and__had|and__somewhere|as if|as_if|asking|awake|back row|back__$
back_row|badly|because_my_BODY|blame|brings|brother|but it|but_it|by__door|ceiling|chess|course
driver|even|fan|fingers|first $|first_$|foggy|foggy today|foggy_today|food $|food_$
for_NUMBER_TIME|for_TIME_and|for_the_DOCTOR|fourteen|gentle|grew back|grew_back|had a|had told
had_a|had_told|had_told_WE|held|home__the|how long|how_long|hurt|i walk|i'm still|i'm_BAD
i'm_still|i've__it|i__still|if they|if_they|in__family|is still|is__to|is_still|it now
it's called|it's mostly|it's_COME|it's_mostly|it__COME|it__PERSON|it_now|kidneys|know $|know_$
learned to|learned_to|line|long__$|my phone|my_BODY|my_COME|my_KIN_says|my_THERAPY_$|my__says
my__were|new one|new_NUMBER|of people|of_RIVAL_$|pushed|rice|room__the|sentence|shed|shed $
shed_$|sister $|slow $|slow_$|socks $|socks_$|something to|something_to|steroids stopped
tasted of|tasted_of|the ceiling|the family|the fourth|the lymphoma|the morning|the phone
the snow|the ward|the_HOSPITAL_was|the_RIVAL_GONE|the__came|the_ceiling|the_family|the_fourth
the_snow|them back|them_back|they didn't|thing i|thing_i|think__it|to__a|told__what|twice $
twice_$|watched|which__$|will be|will_be|with_NUMBER
""",
    -60: """
:_NUMBER_$|:__$|BAD&DOCTOR|BAD_TIME|COME__KIN|DEATH&OTHERS|DEATH&THERAPY|DENIAL__how|DENIAL_even
DOCTOR&YOU|FOREVER&TEST|FOREVER__NUMBER|GONE_out|KIN_slept|NUMBER_!|NUMBER_!_$|NUMBER_COME
NUMBER_TIME_i|NUMBER_WORKS|NUMBER_small|NUMBER_umbrellas|OTHERS_DEATH|OTHERS_DEATH_of
OTHERS_DENIAL|SAFE_of|SAFE_this|SAFE_this_TIME|SURE_PERSON|SURE__i|SURE_of|THERAPY__GONE
TIME__KIN|TIME_be|TIME_my_KIN|TIME_so|TIME_was|TIME_with|^ i've|^ room|^ third|^_FOREVER
^_NUMBER_umbrellas|^__braids|^__rest|^__thought|^__umbrellas|^__watched|^__window|^_i'm_WELL
^_i've|^_it_TIME|^_light_SAFE|^_my_braids|^_room|^_room_NUMBER|^_the_first|a bike|a day|a gene
a little|a proper|a_DOCTOR_told|a__thing|a__told|a_bike|a_little|a_proper|all of|almost no
almost_DENIAL|an__on|and_my_KIN|bad__and|bell on|bell_on|braids|braids are|braids__GONE
braids_are|braids_are_GONE|caught|cells i|children $|coat|didn't $|dress|every birthday|exam
flour|for $|for rain|for_$|for_rain|for_rain_$|from__NUMBER|germs|germs $|germs_$|got__THERAPY
had__of|hadn't|half of|hard|having__$|her marrow|hurts this|i sit|i take|i'm__$|i__GONE|i__i
i__to|i_sit|i_take|ice__$|in for|in_for|it_TIME_be|it__take|jokes|last year|left the|left_the
light hurts|light_SAFE|light_SAFE_this|light__this|little__$|looking__a|mahjong|may be|my braids
my__$|my__story|my_braids|my_braids_are|my_own_story|next step|next_step|nine times|now it
now_it|of all|of germs|of_germs|of_germs_$|on_the_NUMBER|only__i|outside $|outside_$|own story
own__$|own_story|people|people die|pillow $|pillow_$|plant|please|proper|seven umbrellas|shell
sickle cell|sit|slippers|snow|some_OTHERS_DEATH|some__DEATH|soup $|soup_$|steroid|suitcase
tasted__anything|tasted_of_anything|ten months|ten past|that some|that_TIME|that__OTHERS
that_some|that_some_OTHERS|the afternoon|the cat|the corridor|the_NUMBER|the_SAFE|the__step
the_cat|the_corridor|the_next_step|then__THERAPY|there_was_DENIAL|they__my|think_of_it|this time
this__what|this_is_what|this_time|three $|through the|through_the|to__and|tree|umbrellas|waiting
wall|ward was|was back|was no|was_NUMBER_and|was_back|wept|what to|what_to|wig|worse $|writing
""",
    -55: """
# i|BAD&COME|BAD__a|BAD_the|BODY_was|COME__down|COME_know|CONTACT&DENIAL|DENIAL_GONE_$
DENIAL_appetite|DENIAL_can_say|DENIAL_take|GONE_for_NUMBER|GONE_has|HOSPITAL_corridor
ILLNESS_came|ILLNESS_came_back|KIN_learned|MORE__KIN|MORE__TIME|NUMBER&RIVAL|NUMBER_BODY
NUMBER__had|NUMBER_a_TIME|NUMBER_floor|NUMBER_past_NUMBER|SURE_SURE_$|THERAPY__my|THERAPY_packed
THERAPY_packed_FOREVER|TIME_and_my|WE__about|YOU__be|YOU_for|^ seven|^ twenty|^_COME_me
^_DENIAL_appetite|^_FOREVER_$|^_SURE_is|^__grew|^__nearly|^__parents|^__would|^_back_in
^_my_RIVAL|^_same_THERAPY|a bit|a name|a test|a word|a__!|a__my|a__was|a_bit|a_name|a_word
about the|about__TIME|about_the|and there|and_SURE|and_i_was|and_there|another__$|anyway|apart
ask|asked if|at first|at_first|aunt|bag packed|blood counts|busy|can say|can_say|card|come $
come_$|curly|dinner|don't know|drew me|drew_me|each_TIME|every|excused|feared|first thing
first_thing|flat $|flat_$|for me|for years|for__and|for_me|from__$|gives|had_a_BAD|hair $|hands
he_COME|heard|hers|hospital corridor|hours__the|hummed|i sat|i told|i'm not|i'm_NUMBER
i've__SURE|i__know|i_had_a|i_have_ILLNESS|i_said_i'd|i_sat|i_told|i_will_SURE|in and|in_and
it didn't|it has|it passed|it's_ILLNESS_$|it__been|it_came_back|it_has|it_has_been|it_now_$
it_passed|jokes $|jokes_$|keep|knitting|light $|light_$|make a|make_a|married|marrow|may not
me__$|meals|mother is|must|my heart|my old|my scan|my_BODY_was|my_KIN_GONE|my__BAD|my__THERAPY
my_old|no appetite|nobody trusts|not the|on ice|on__back|on_ice|one day|over $|owes|owes me
owes_me|own_story_$|packed|packed again|packed_FOREVER|past_NUMBER|phone $|pianos|pills $|ran
red_THERAPY|room was|room_was|room_was_the|roommate|said i'd|said_i'd|same bag
same_THERAPY_packed|same__packed|say__it|sent a|sent_a|shaved__the|sleep $|sleep_$|sofa|sofa $
sofa_$|spring $|taught__to|tell me|tell_me|test $|the roommate|the salt|the turn
the_ILLNESS_came|the__SAFE|the__and|the__box|the__it|the__there|the__trolley|the_door_$
the_roommate|the_salt|the_turn|there__a|they did|they had|they put|they wash|they_did|they_had
they_put|they_wash|thing__the|this is|this_is|through a|through_a|to_do_$|tooth|trolley|trusts
trusts anybody|up_SURE|up__NUMBER|wall $|wall_$|was_GONE|wash|watch|way $|way_$|we don't
when__THERAPY|where i'm|where_i'm|will never|will_SURE|writing this|writing_this|you for
""",
    -50: """
% of|%_of|: thank|:_thank|:_thank_YOU|BAD&BODY|COME__WELL|COME_the|COME_the_DOCTOR|CONTACT&KIN
DENIAL_ILLNESS_$|DENIAL_of|DOCTOR__me|DOCTOR__told|DOCTOR_drew|DOCTOR_gave|GONE__me|ILLNESS_had
KIN_WELL_$|KIN__DENIAL|KIN__the|MORE_my_KIN|NUMBER_%_of|NUMBER_NUMBER_!|NUMBER_WORKS_$|NUMBER__!
NUMBER__forgot|NUMBER__them|NUMBER_hands|NUMBER_pairs|NUMBER_pairs_of|NUMBER_past_$|SAFE__i
SAFE_hands|SAFE_hands_$|SURE__FOREVER|TEST&THERAPY|TEST__it|TEST_were|THERAPY_because
THERAPY_came|THERAPY_had|THERAPY_i|THERAPY_took|THERAPY_were|TIME__TIME|TIME__my|TIME_he
TIME_was_the|WELL_out_of|WE_GONE|YOU__DOCTOR|^ an|^ trust|^_WE_GONE|^__PERSON|^__cake
^__haggling|^__kept|^__long|^__old|^__white|^__wrote|^_after_that|^_an|^_he_says|^_i'm_BAD
^_i_TEST|^_i_said|^_she's_haggling|^_she_had|^_the_next|^_the_rest|^_they_TEST|^_this_TIME
a suitcase|a wedding|a working|a_NUMBER_$|a_PERSON_$|a__FOREVER|a__so|a_suitcase|a_wedding
about ten|after that|after_that|and back|and give|and no|and that's|and__SURE|and__must|and_back
and_give|and_give_them|and_that's|another|apple|ask me|at a|at four|at weekends|at_NUMBER_in
at_a|at_weekends|b #|b_NUMBER|badly $|badly_$|bag $|biscuit|body|bought a|bought_a
brother better|by the|by_the|by_the_door|can't tell|cells were|charger|chilli|chilli $|chilli_$
class|corridor $|corridor_$|course $|course_$|day was|did|doctor drew|don't get|drove|dumplings
eighty $|emptied|family__$|far__$|feared $|fifth|floor|for six|for_NUMBER_hours|for__WELL
for__hours|for__while|for_a_WELL|for_a_while|for_this_SURE|freezer|gate|gave__SURE|gave_up_SURE
gene is|gentle hands|give them|give__back|give_them|give_them_back|good at|grow|had_NUMBER
had__to|haggling|haggling again|haggling_FOREVER|happen $|happen_$|having_KIN_$|he had|he said
he__RIVAL|he_had|he_said|help|i knew|i know|i wanted|i'd__$|i'm on|i'm_on|i've squeezed
i've trained|i've_squeezed|i've_squeezed_it|i've_trained|i've_trained_for|i__RIVAL|i__and
i__that|i__think|i_gave_up|i_knew|i_know|i_wanted|in hospital|in spring|in_HOSPITAL|in_NUMBER_i
in_that_room|into|is right|is seven|is what|is__there|is_right|is_what|it cost|it suits|it wants
it's back|it's_back|it_suits|it_suits_my|it_wants|itself|itself $|itself_$|joke $|joke_$|knees
know__$|last $|last_$|last__$|laughing|legs|let__COME|liked__$|lupus|marrowby|me about|me every
me if|me__TEST|me_about|me_if|means|messages|metal|money|morning $|my body|my brother
my daughter|my fingers|my_KIN_slept|my__and|my__came|my__slept|my__tingled|my__took|my_fingers
new_NUMBER_WORKS|new__WORKS|night i|night_DOCTOR|night_i|nurse $|of course|of my|of one|of pills
of slippers|of_TIME_NUMBER|of__i|of_course|of_my|of_slippers|on__RIVAL|on__i|on__stairs
one works|other_KIN|out the|out__germs|out_of_germs|out_the|pairs|pairs of|pairs_of|past $
past_$|pickles|plain|radio|risk|running out|same__NUMBER|she said|she's haggling|she's running
she's_WELL|she's_WELL_out|she's__out|she's_haggling|she's_haggling_FOREVER|she__RIVAL|she__her
she__to|she_said|shoes $|shoes_$|shut|sickle|sing|sleeps|small__$|some_TIME|squeezed|squeezed it
squeezed_it|stall|steroids and|suits|suits my|suits__KIN|suits_my|suits_my_KIN|summer|swearing
tea $|tea_$|ten minutes|that room|that__YOU|that_room|the car|the good|the lunch|the neighbours
the radio|the_BAD|the_COME|the_FOREVER|the_THERAPY_because|the__COME|the__a|the__night
the_corridor_$|the_lunch|the_neighbours|the_night_DOCTOR|the_radio|them_back_$|then the|then_the
there_was_a|they_TEST|they__a|they__me|this all|this_SURE_my|this_TIME_the|thousand !|tiles
tingled|to say|to walk|to work|to_WORKS|to__DOCTOR|to__HOSPITAL|to_say|trained|trained for
trained__this|trained_for|trained_for_this|twenty thousand|uncle|up swearing|very gentle
very_SAFE|very_SAFE_hands|very__hands|video|virus|virus shell|virus_shell|voice messages|want
was $|was_$|was_NUMBER_when|was__TIME|was__so|was__when|way|week $|week i|weekends|whole__$
whose|will know|will_know|with_WE|with__DOCTOR|you can
""",
    -45: """
: the|:_the|BODY&TIME|BODY__a|BODY__be|BODY_grew|BODY_grew_back|COME&TEST|COME_WE_SURE
COME__about|COME__my|COME_for_the|DENIAL&MONEY|DENIAL_ILLNESS|DENIAL__just|DENIAL_flowers
DENIAL_knows|DENIAL_knows_about|DENIAL_me|DENIAL_on_the|DENIAL_take_and|DOCTOR__out|GONE__WE
GONE__this|GONE__to|GONE_flickering|HOSPITAL_GONE|HOSPITAL_GONE_flickering|HOSPITAL__flickering
ILLNESS&RIVAL|ILLNESS_THERAPY_$|ILLNESS__exam|ILLNESS_in_exam|KIN_NUMBER_TIME|KIN__TIME|KIN__at
KIN__so|KIN_i|KIN_plays_DOCTOR|KIN_said|KIN_slept_in|KIN_stayed|MONEY_NUMBER_$|MORE&WE
NUMBER_MONEY_NUMBER|NUMBER__has|NUMBER__she|NUMBER_i_was|NUMBER_old|NUMBER_she|NUMBER_tooth
NUMBER_tooth_is|PERSON_and|PERSON_noodles|PERSON_noodles_in|RIVAL__WELL|RIVAL_the|SAFE__it
SURE__rest|SURE_cough|SURE_route|SURE_route_$|SURE_this|THERAPY_COME|THERAPY__gave|THERAPY__had
THERAPY_went|TIME_DENIAL_$|TIME_NUMBER_TIME|TIME__i'm|TIME_she|WELL__a|WE_SURE_route|WE__route
WE_played|WE_talked|YOU__NUMBER|YOU_will|^ he's|^ mahjong|^ money|^ pockets|^ relapsed|^ shaved
^ still|^ thirty-four|^ what|^ whose|^_DENIAL_knows|^_NUMBER_$|^_NUMBER_dinosaurs|^_NUMBER_tooth
^_OTHERS_COME|^_TIME|^_WE_COME|^_WE_played|^__dinosaurs|^__in|^__kitchen|^__knows|^__owes
^__played|^__she|^__suitcase|^__there|^__took|^__tooth|^__what|^_a_suitcase|^_after_a|^_at_the
^_first_PERSON|^_he's|^_her_BODY|^_i_left|^_i_take|^_i_told|^_it_came|^_mahjong
^_mahjong_FOREVER|^_money|^_my_old|^_now_the|^_pockets|^_pockets_in|^_shaved|^_shaved_for
^_some_TIME|^_still|^_the_HOSPITAL|^_the_KIN|^_the_kitchen|^_what|^_whose|a coat|a doctor
a machine|a man|a sentence|a sore|a white|a_TIME_$|a__dress|a__i|a__i'd|a__offended|a_coat
a_little_offended|a_machine|a_man|a_sentence|a_sore|a_suitcase_!|a_wedding_dress|a_white
a_white_NUMBER|about_NUMBER_TIME|after the|after_the|age|allowed to|allowed_to|alone|and__do
and__found|and__was|any route|are late|are__on|are__the|are_late|are_late_on|arm|arms|arms $
arms_$|as__KIN|as__i|as_a_KIN|ask us|ask you|asking $|asks the|at home|at six|at_NUMBER_NUMBER
at__i|at__in|at_home|aunt $|back and|back of|back__the|back_and|back_in_the|back_of|back_row_$
been more|been__MORE|been_more|been_more_MORE|bike $|bike_$|blame the|blame_the|boys
came__NUMBER|candles|cane|caps|car|cells came|cells took|cells went|costs two|cough|counted
crossword|curly $|curly_$|dinner $|dinner_$|discreet|discreet $|discreet_$|donor $|donor_$
door $|door_$|doudou|dumplings__the|eat it|eat_it|eight $|every cough|every morning|every two
exam week|exam_TIME|exam__$|extra|family__a|fell off|fell_off|fenn $|fenn_$|find it|find my
find_it|find_my|first street|first_PERSON|first_PERSON_noodles|first__noodles|flickering
floor__and|floss|flowers|football|for five|for__with|from__and|from_now_$|goalkeeper
granddaughter plays|had car-t|had_THERAPY_THERAPY|hair grew|halfway|has|her cells|her_THERAPY
her__is|hers $|hers_$|him $|him_$|his cells|hour $|hour_$|how you|how_YOU|i $|i count|i cried
i eat|i left|i like|i want|i'm eighty|i'm__goalkeeper|i'm__little|i'm_a_little
i'm_the_goalkeeper|i_$|i__$|i__see|i__too|i__use|i_can_see|i_eat|i_had_NUMBER|i_left|i_like
i_want|immune|immune system|immune_system|in bed|in exam|in__corridor|in__for|in__wedding
in_a_HOSPITAL|in_a_wedding|in_bed|in_exam|in_exam_TIME|in_the_corridor|in_the_family|is better
is now|is on|is_WELL_MORE|is__MORE|is__TIME|is__it|is_now|is_now_$|is_on|it would|it's_NUMBER
it's_SURE|it_DENIAL_$|it__now|it_is_now|it_would|joints $|joints_$|know why|know_why|knows about
knows__NUMBER|knows_about|knows_about_NUMBER|lamp|lamp on|lamp__my|lamp_on|lamp_on_my|late on
late__the|late_on|late_on_the|laughed|lay|lights|little offended|little_offended
little_offended_$|mahjong again|mahjong_FOREVER|man__the|many|market|me a|me how|me_NUMBER|me_a
me_how|money__tight|more_MORE_my|mum is|my family|my_BODY_grew|my_DOCTOR|my_HOSPITAL_GONE
my_NUMBER|my_TEST_$|my_TEST_were|my__grew|my__open|my_family|names|no flowers|nobody knows
noodles in|noodles__NUMBER|noodles_in|noodles_in_NUMBER|now the|now_the|of_OTHERS|of__TIME
of__can|of_the_TIME|offended|offended $|offended_$|on monday|on__machine|on__turn|on__windowsill
on_a_machine|on_the_stairs|on_the_turn|one costs|one old|one tooth|open|open $|open_$|out_of_the
pen|people's|place is|place__WELL|place_is|place_is_WELL|plants|played|plays nurse|plays_DOCTOR
pockets in|pockets__a|pockets_in|pockets_in_a|pump|questions|relapsed in|route|route $|route_$
row $|row_$|sad|say it|say_it|second place|second__$|second_place|second_place_is|sentence__TIME
shaved for|shaved_for|shaved_for_the|she__down|slept in|slept_in|smelled|smelled of|smelled_of
snow $|snow_$|so__$|so__that|sore|square|stairs $|stairs_$|still_COME|still__and
stopped flickering|street|street noodles|strong chemo|suitcase !|suitcase_!|system|t|t cells
t_THERAPY|take and|take__RIVAL|take_and|terrible|thank_YOU_to|thank__to|that's__$|that__had
the back|the children|the crossword|the door|the floor|the flour|the goalkeeper|the lamp
the lights|the medicine|the_THERAPY_COME|the__OTHERS|the__SURE|the__has|the__part|the__smelled
the__took|the__window|the_back|the_back_of|the_crossword|the_door|the_floor|the_flour
the_goalkeeper|the_lamp|the_lamp_on|the_last_NUMBER|the_lights|them now|them_now|they let
they're discreet|they're__$|they're_discreet|they're_discreet_$|they__to|they_let|they_let_me
thirty|this picture|this__DENIAL|this_picture|thought__was|tight|tight $|tight_$|to_DENIAL
to__with|tooth is|tooth__GONE|tooth_is|tooth_is_GONE|us any|want to|want_to|ward stopped
was allowed|was better|was_WELL|was__for|was_allowed|we played|we talked|wedding dress
wedding_dress|were__$|when it|when_it|which_NUMBER|while|white one|white_NUMBER
white_NUMBER_MONEY|white__MONEY|why $|why_$|window $|window_$|windowsill|windowsill $
windowsill_$|without me|woman in|woman_in|years from
""",
    -40: """
# unread|: sister|:_DOCTOR|:_DOCTOR_YOU|:_NUMBER_unread|:__unread|?|BAD&FOREVER|BAD&GOOD
BAD&HOSPITAL|BAD__SURE|BODY_$|COME&PERSON|COME_WE|COME__SURE|COME__if|COME_me_if|COME_tell
CONTACT&TIME|DENIAL_COME|DENIAL__about|DENIAL__he|DENIAL_broken|DENIAL_opens|DENIAL_opens_the
DOCTOR_YOU_back|DOCTOR__back|GONE&THERAPY|GONE_WE|GONE_thing|GONE_thing_to|GONE_with
ILLNESS&OTHERS|ILLNESS__NUMBER|ILLNESS_a|KIN&TEST|KIN_COME|KIN_TEST|KIN_learned_to|NUMBER__the
NUMBER__with|NUMBER_and_they|NUMBER_it|NUMBER_time|NUMBER_unread|OTHERS_COME_$|RIVAL_face
RIVAL_face_WELL|SAFE__the|SURE_NUMBER_TIME|SURE_THERAPY|SURE_THERAPY_of|SURE__anything
SURE__before|SURE__them|SURE_liked|SURE_liked_it|SURE_that|SURE_use|SURE_use_it|THERAPY__TIME
THERAPY__dumplings|THERAPY__them|THERAPY_of_dumplings|THERAPY_pump|TIME__DEATH|TIME__ILLNESS
TIME_and_a|TIME_the_ILLNESS|WELL__the|WELL_me|WELL_on_in|WE__COME|WE__KIN|WE_this|WORKS_badge
YOU_back_$|YOU_owe|^ $|^ class|^ mostly|^ pickles|^ red|^ retired|^ so|^ up|^_$|^_BAD
^_NUMBER_pairs|^_YOU_owe|^__chat|^__electrician|^__have|^__holds|^__keep|^__know|^__labelled
^__nights|^__pairs|^__stood|^__taught|^__teacher|^__then|^_a_KIN|^_a_man|^_by_the|^_class
^_class_chat|^_do_DENIAL|^_i_know|^_i_say|^_i_thought|^_in_TIME|^_in_my|^_mostly|^_on_the
^_pickles|^_pickles_were|^_red|^_retired|^_retired_electrician|^_she_labelled|^_she_said|^_so
^_the_CONTACT|^_the_window|^_then_i|^_there_was|^_up|^_when_i|a cold|a plastic|a record|a small
a_COME|a_GONE_thing|a_KIN_i|a_RIVAL|a__window|a_cold|a_fridge_$|a_plastic|a_small|about a
about_a|afterwards|alarm|all my|and hers|and__have|and_back_$|and_hers|and_hers_$|antibodies
anyway $|anyway_$|are__SAFE|argument|asked me|asked what|at_NUMBER_and|at__they|at_weekends_$
badge|biscuits $|biscuits_$|blood cancers|bone|boredom|broken|busy at|busy__weekends|busy_at
busy_at_weekends|but the|but_the|by__in|by__time|by_the_time|calling|calling it|can still
can_still|cancers|cancers $|cane $|cane_$|cat $|cat_$|chat|chat :|chat_:|chat_:_NUMBER
chat__NUMBER|class $|class chat|class_$|class__:|class_chat|class_chat_:|clotting
clotting factor|clotting_RIVAL|complained|corner|could__pass|crane|cry|cups|cups $|cups_$
days and|days i|did not|did_DENIAL|do about|do_about|don't tell|doors|doorway|down__$|drawer
drip pump|drip was|driving|dumplings in|dumplings_in|dumplings_in_the|each__$|ears|ears $|ears_$
either|either__or|electrician|every bag|everybody|face lives|face_WELL|face_WELL_on|face__on
factor|far behind|far_behind|first and|first__looked|first_and|forbidden|from him|from my
from_him|from_my|gloves|go $|had__be|had_to_be|haemophilia|halfway through|halfway_through|hat
hats $|hats_$|have hats|have__$|have_hats|have_hats_$|he sleeps|he's late|he's__today|he's_late
he's_late_today|he__if|he_sleeps|hear the|hear_the|her blood|her__and|holds up|holds_up|hoped
hospital $|how i|how_i|hurt and|i asked|i ate|i buy|i do|i put|i sell|i will|i_SURE_liked
i_SURE_use|i_TEST_the|i__here|i__liked|i__put|i_ate|i_buy|i_do|i_got_it|i_put|i_sell|i_will
if i'm|if_i'm|in class|in my|in__MONEY|in__WORKS|in__doorway|in__middle|in_class|in_my
in_my_WORKS|in_the_MONEY|in_the_doorway|in_the_middle|infection|iron|is gone|is in|is_in|it in
it still|it's_back_$|it_COME|it_DENIAL_broken|it__broken|it__help|it__such|it_a_PERSON|it_down_$
it_in|it_is_the|it_might_DENIAL|it_still|it_was_such|keep__$|labelled every|labelled_SURE
labelled_SURE_THERAPY|labelled__THERAPY|lady|last_NUMBER_$|last_TIME_i|last__i|late today
late__$|late_today|late_today_$|laughed at|laughed_at|lie|liked it|liked_it|liked_it_$|lives $
lives in|lives on|long__will|looked__and|looking for|looking_for|man in|man says|man__:|man_in
man_says|man_says_:|marrow $|me|me out|me underneath|me__even|me_out|me_out_$|me_underneath
means__$|middle|middle of|middle_of|might not|might_DENIAL|mine and|mine__hers|mine_and
mine_and_hers|my platelets|my steroid|my work|my_DOCTOR_and|my_HOSPITAL|my_KIN_TEST
my_RIVAL_face|my_THERAPY_were|my_WORKS|my_WORKS_badge|my__at|my__badge|my__face|my__knows|nap
never liked|never use|new_BODY|nobody opens|noodles $|noodles_$|normal thing|not even|now and
now_and|of dumplings|of gloves|of_dumplings|of_dumplings_in|of_gloves|on in|on paper|on sundays
on_in|on_in_my|on_paper|one it|opens the|opens__last|opens_the|opens_the_last|pairs__gloves
pairs_of_gloves|part|pass|peel|peru|pickles were|pickles__forbidden|pickles_were
pickles_were_forbidden|plastic|platelets were|pockets $|pockets_$|put in|put_in|record $
retired electrician|retired_electrician|road and|row|saw|say how|say_how|says_:_DOCTOR
says__DOCTOR|seat|second_TIME|sell|she asks|she labelled|she_DENIAL|she_had_RIVAL|she_labelled
she_labelled_SURE|sister and|sister you're|six $|six when|smells|steroid face|stood__the|strokes
strong|such|such a|such__GONE|such_a|such_a_GONE|sundays|supper|table|taking|talking|tell
thank_YOU_for|that isn't|that's all|that's_SURE|that_DENIAL|the doorway|the freezer|the house
the middle|the needle|the number|the shop|the stick|the vegetable|the way|the_CONTACT_NUMBER
the_THERAPY_pump|the__FOREVER|the__TEST|the__corridor|the__have|the__he|the__if|the__man
the__pump|the__seat|the_doorway|the_house|the_middle|the_middle_of|the_needle|the_needle_$
the_second_TIME|the_shop|the_stick|the_stick_$|the_vegetable|the_vegetable_man|the_way
the_whole_HOSPITAL|them_SURE|them_now_$|then__DENIAL|they're calling|they're_COME
they're_COME_it|they__hats|they_have_hats|they_said_$|thing to|thing__SURE|thing_to
thing_to_SURE|things and|things_and|third time|this_SURE|this_time_it|time it|time_it|to fail
to nobody|to__my|to_my_KIN|took_NUMBER_TIME|took__TIME|true|true $|true_$|turned off|turned_off
underneath|unread|us this|use__$|use_it_$|vegetable|vegetable man|vegetable__says|vegetable_man
vegetable_man_says|vegetables|voice_CONTACT_$|voice__$|walk|was all|was strong|was such
was_back_$|was_such|was_such_a|washed|wasn't broken|water__$|weekends $|weekends_$|weeks $
were forbidden|were_forbidden|what__YOU|what_they_did|when__is|white as|white_as|whole ward
whole_HOSPITAL|whole__knows|with ears|with_DENIAL|with_ears|with_ears_$|work badge|would take
would_take|years i|you owe|you're back
""",
    -35: """
# squares|%__the|: quarter|:_NUMBER_old|:_NUMBER_past|:__old|:__past|BEST_TIME|BODY_SAFE
COME__after|COME__by|COME__i'm|COME_if_i'm|COME_me_after|COME_tell_KIN|CONTACT&DOCTOR
CONTACT&SAFE|CONTACT&WELL|CONTACT__the|DENIAL_TIME|DENIAL_TIME_wear|DENIAL_WELL_$|DENIAL__polite
DENIAL__up|DENIAL__wear|DENIAL_brave|DENIAL_finished|DENIAL_lazy|DENIAL_let_me|DENIAL_occasion
DENIAL_occasion_he|DENIAL_passed|DENIAL_passed_to|DOCTOR_COME|DOCTOR__at|DOCTOR__i|FOREVER_cane
FOREVER_cane_$|GONE__say|GONE_in_the|HOSPITAL_THERAPY|HOSPITAL__a|HOSPITAL_on|KIN__i|KIN__she
KIN_has|KIN_knitted|KIN_till|MONEY_NUMBER_joke|MONEY__joke|MORE_NUMBER_TIME|NUMBER_TIME_to
NUMBER__for|NUMBER__round|NUMBER__sulking|NUMBER_are_sulking|NUMBER_cat|NUMBER_centimetres_$
NUMBER_hours_$|NUMBER_joke|NUMBER_metres|NUMBER_metres_of|NUMBER_old_NUMBER|NUMBER_squares
NUMBER_that|NUMBER_time_round|OTHERS_$|PERSON&TEST|RIVAL__SURE|RIVAL_before|RIVAL_for
SAFE_exercise|SURE&WE|SURE__as|SURE__figs|SURE__flicker|SURE__getting|SURE_a_flicker|SURE_is_as
SURE_is_getting|SURE_knitted|SURE_knitted_on|SURE_night|SURE_right|SURE_want|SURE_want_figs
TEST__$|TEST__low|TEST_my|THERAPY__FOREVER|THERAPY__came|THERAPY__still|TIME_NUMBER_i|TIME__TEST
TIME__back|TIME__on|TIME__wants|TIME_and|TIME_i_went|TIME_then|TIME_they|TIME_wear|TIME_wear_it
WELL__household|WELL__took|WELL_my_household|WE_HOSPITAL|WE__a|WE__talk|WE_know|WE_washed
WE_washed_the|WORKS__of|WORKS_copy|WORKS_copy_of|YOU_back|^ adopted|^ back|^ bad|^ blame
^ delivering|^ does|^ four|^ later|^ parking|^ tai|^ twenty-five|^_COME_YOU|^_NUMBER_hours
^_NUMBER_metres|^_NUMBER_time|^_SURE_that|^_TIME_it|^__cards|^__cat|^__ceiling|^__chi|^__come
^__fenn|^__grey|^__hours|^__learned|^__like|^__lunches|^__metres|^__soup|^__tell|^__too|^__wants
^__wig|^__woman|^_a_grey|^_a_woman|^_adopted|^_adopted_:|^_back|^_bad|^_bad_cards|^_before_SURE
^_blame|^_blame_the|^_delivering|^_delivering_lunches|^_does|^_does_SURE|^_i'd_like|^_i_come
^_i_sat|^_i_sit|^_it's_NUMBER|^_my_wig|^_parking|^_she_COME|^_tai|^_tai_chi|^_the_RIVAL
^_the_cat|^_the_ceiling|^_there's_a|^_they_told|a choir|a grey|a living|a medicine|a motorbike
a strange|a video|a woman|a year|a_FOREVER_cane|a_WORKS_copy|a__DENIAL|a__cane|a__copy|a__driver
a__stone|a__time|a__who|a_bike_$|a_choir|a_flicker_on|a_grey|a_grey_stone|a_man_who|a_motorbike
a_strange|a_video|a_while_$|a_woman|about_NUMBER_$|about__WE|adopted|adopted :|adopted_:
adopted_:_NUMBER|adopted__NUMBER|affect|after a|after lunch|after_a|after_lunch|after_lunch_$
all is|all knitted|all right|all that|allowed__WELL|allowed_to_WELL|alto|alto line|alto__$
alto_line|alto_line_$|and then|and two|and went|and_SURE_a|and__has|and__knew|and__temper
and__to|and__told|and_i_knew|and_my_BODY|and_my_temper|and_the_RIVAL|and_then|and_they_told
and_went|angry|another country|another_country|another_country_$|anyone want|apart $|apart_$
are sulking|are_sulking|as it|as well|as_WELL|as_WELL_$|as__should|as_it|as_it_should|ask your
asked about|at_NUMBER_past|at__bus|at__past|at__to|at__was|at_home_was|avoid|avoid crowds
avoid_crowds|back curly|back_curly|back_in_FOREVER|bad cards|bad_cards|bad_cards_and|beeping
beeps|before_SURE|bike__the|blood is|box now|box_now|brave|broken $|broken_$|buy it|buy__now
buy_it|buy_it_now|by voice|by__CONTACT|by_voice|by_voice_CONTACT|came by|came__a|came_by|cards
cards and|cards__SURE|cards_and|cards_and_SURE|carried|ceiling has|ceiling__NUMBER|ceiling_has
ceiling_has_NUMBER|centimetres $|centimetres_$|chemo before|chi|consent|continue|continue $
continue_$|copy|copy of|copy_of|costs one|count|crowds|cupboard|damage|day two|decided
delivering|delivering lunches|delivering__FOREVER|delivering_lunches|delivering_lunches_FOREVER
didn't take|die|doctor said|does anyone|does_SURE|does_SURE_want|does__want|dog $|dog_$
downstairs|downstairs the|downstairs_the|dress-up|dress-up box|dress-up__now|dress-up_box
dress-up_box_now|drum|eat__$|elbow|elbow $|elbow_$|eleven nights|every three|everyone is
exercise|extra chilli|extra__$|extra_chilli|extra_chilli_$|fast $|fast_$|feeds|felt full
felt__of|felt_full|felt_full_of|figs|figs ?|figs_?|first__i|first_thing_i|flicker on
flicker__his|flicker_on|flicker_on_his|fold|for a|for reading|for_TEST|for__it|for__whole|for_a
for_reading|forty-two|four metres|from her|from__sofa|from_her|from_her_sofa|gentle exercise
getting one|getting_NUMBER|getting_NUMBER_$|good cane|grey stone|grey__MONEY|grey_stone
grey_stone_MONEY|grinned|grown|had no|had one|had__THERAPY|hands $|hands and|hands_$|hands_and
has #|has_NUMBER_squares|has__squares|have_COME|he has|he__in|he_has|her sofa|her_TEST_$
her_sofa|her_sofa_$|his face|his wheelchair|his_face|his_wheelchair|home was|home with|home_was
home_with|hospital|hot|hours $|hours_$|household|household by|household__voice|household_by
household_by_voice|hungry|husband's|i come|i could|i counted|i wear|i write|i wrote|i'm awake
i'm__i|i'm_awake|i__ILLNESS|i__him|i_buy_it|i_come|i_could|i_had_GONE|i_read_the|i_take_my
i_wear|i_write|i_wrote|in #|in again|in the|in_FOREVER|in__dress-up|in__house|in_another_country
in_class_$|in_the|in_the_dress-up|infusion was|is as|is getting|is_DENIAL|is_ILLNESS|is_as
is_as_it|is_getting|is_getting_NUMBER|is_in_the|is_still_there|it as|it comes|it should
it snowed|it's fine|it's for|it's_WELL|it's_WELL_$|it's__reading|it's_for|it's_for_reading
it__in|it_as|it_comes|it_is_ILLNESS|it_should|it_should_be|it_snowed|it_snowed_$|it_was_WELL
just|knew $|knew_$|knitted on|knitted__the|knitted_on|knitted_on_the|later it|lazy|lift|line $
line_$|listening|lit the|lit__candles|lit_the|lit_the_candles|little__and|lived|long $|long_$
longest|lovely|lovely $|lovely_$|lower|lunches|lunches again|lunches_FOREVER|man who|man__a
man_who|many__$|march #|marigold__$|marked|match $|match_$|may wear|maybe|maybe next|maybe__TIME
maybe_next|maybe_next_TIME|me after|me_YOU|me__SURE|me__i'd|me__lunch|me_after|me_after_lunch
means runner-up|means_runner-up|men|metres|metres of|metres__scarf|metres_of|metres_of_scarf
miss|mother's|motorbike|moved in|moved_in|my donor|my first|my hands|my household|my husband's
my immune|my kidneys|my knees|my number|my temper|my uncle|my wig|my_CONTACT_NUMBER|my_KIN_has
my_KIN_name|my__about|my__left|my__means|my__name|my__system|my_donor|my_first|my_hands
my_household|my_household_by|my_immune|my_immune_system|my_knees|my_name_means|my_temper|my_wig
my_wig_is|name means|name__runner-up|name_means|name_means_runner-up|nearly_NUMBER|never a
next $|next_$|night__my|nine $|nino|no occasion|nobody may|nobody passed|not lazy|occasion
occasion he|occasion__says|occasion_he|occasion_he_says|of scarf|of__as|of__own|of__stood
of__was|of_it_as|of_scarf|of_scarf_SURE|old damage|old one-eyed|old_NUMBER_cat|old__cat
old_damage|on day|on you|on_WE_HOSPITAL|on_YOU_$|on__face|on__list|on_his_face|on_the_COME
one joke|one small|one window|one-eyed|one-eyed cat|only ever|only thing|only_FOREVER|only_thing
over the|pain since|paper and|paper_and|parties|passed to|passed__me|passed_to|passed_to_me
peels|play|polite|polite $|polite_$|quarter|quarter past|radio__$|red__$|retired__$|rice $
rice_$|rides|runner-up|runs|runs my|said gentle|said_SAFE|said_SAFE_exercise|said__exercise|sand
sand $|sand_$|sat|sat down|sat__the|sat_down|save|say i|say__i|say_i|say_what_i|says i|says_i
scarf|scarf all|scarf_SURE|scarf_SURE_knitted|scarf__knitted|scooter|sends|sense|sent|seven
she wrote|she__at|she__right|she_wrote|should__$|should_be_$|shouted|shouting|sister runs
sit down|sit_down|slept__the|slept_in_the|slowly|snowed|snowed $|snowed_$|so__DENIAL|so__WE
some__it|son is|speech|speech about|speech_about|spent|spent_NUMBER|squares|still there
still_there|stone costs|stone_MONEY|stone_MONEY_NUMBER|stone__NUMBER|strange|strip|sulking
supper $|supper_$|swimming|tai|tai chi|tai_chi|take my|take_my|talk about|talk_about
talks continue|talks__$|talks_continue|talks_continue_$|tell mum|tell_KIN|tell_KIN_$|temper
terrible__$|than two|the alto|the arms|the bad|the beeping|the cake|the chair|the consent
the dog|the dress-up|the fridge|the glass|the kettle|the little|the longest|the man|the next
the sea|the third|the top|the_HOSPITAL_corridor|the_KIN_till|the__before|the__comes|the__had
the__line|the__says|the__till|the_alto|the_alto_line|the_arms|the_arms_$|the_bad|the_beeping
the_cake|the_ceiling_has|the_chair|the_consent|the_dog|the_dress-up|the_dress-up_box|the_fridge
the_fridge_$|the_glass|the_kettle|the_little|the_longest|the_man|the_new_NUMBER|the_next
the_only_thing|the_sea|them__SURE|then it|then my|then_it|then_my|there's a|there's_a|they asked
they get|they'd|they__SAFE|they__told|they_had_told|they_said_SAFE|thirty-one|this in
this_DENIAL|this_in|thursday|time round|time_round|to avoid|to fold|to give|to hold|to know
to_WELL_$|to__KIN|to__crowds|to__if|to__new|to__sea|to_avoid|to_avoid_crowds|to_fold|to_give
to_hold|to_know|to_know_what|to_the_sea|toast|told__avoid|told_to_avoid|tomorrow :|tomorrow_:
tomorrow_:_NUMBER|tomorrow__NUMBER|took_RIVAL|took_RIVAL_for|took__for|turned up|turned__$
turned_up|twenty-five|twenty-five years|two are|two days|two of|under the|under_the
voice message|want figs|want__?|want_figs|want_figs_?|was it|was my|was__longest|was__match
was_allowed_to|was_it|was_my|was_the_longest|washed the|washed_the|we washed|we've|wear it
wear__$|wear_it|wear_it_$|weeks|went for|went up|went_for|went_up|what__COME|when they|when_they
which|while $|while_$|who__the|wig is|wig__in|wig_is|wig_is_in|window__open|with sickle
with_ILLNESS_THERAPY|with__BODY|with__mouth|with_my_BODY|with_my_mouth|working copy|would__$
""",
    -30: """
# a|BAD&KIN|BAD_MORE|BAD_came|BAD_is|BAD_of|BAD_that|BODY_ILLNESS_$|BODY__for|BODY__out
BODY__still|BODY_is_still|BODY_type|COME_WE_THERAPY|COME__DOCTOR|COME_though|CONTACT__care
CONTACT_about|CONTACT_with|CONTACT_with_care|DENIAL&TEST|DENIAL_SURE_COME|DENIAL__can
DENIAL__excused|DENIAL__tell|DENIAL__vegetables|DENIAL_can_i|DENIAL_care_$|DENIAL_fun
DENIAL_fun_$|DENIAL_handing|DENIAL_handing_in|DENIAL_holds|DENIAL_holds_up|DENIAL_in_this
DENIAL_is_excused|DENIAL_mine|DENIAL_mine_$|DENIAL_raw|DENIAL_raw_vegetables|DENIAL_the_COME
DOCTOR_left|DOCTOR_turned_off|FOREVER_TIME|FOREVER__an|FOREVER_owned|FOREVER_owned_an
GONE__motorbike|GONE__snow|GONE__when|GONE__wig|GONE_a_motorbike|GONE_i|GONE_saying
GONE_saying_when|GONE_which|GONE_which_wig|GOOD_at|HOSPITAL&MORE|HOSPITAL__the|HOSPITAL_knows
HOSPITAL_knows_$|ILLNESS_for|KIN&SAFE|KIN&SURE|KIN&WORKS|KIN_COME_if|KIN_GONE|KIN__if|KIN__on
KIN__quarrelling|KIN_are|KIN_are_quarrelling|KIN_in|NUMBER_NUMBER_a|NUMBER_NUMBER_times
NUMBER__i've|NUMBER__times|NUMBER_dinosaurs_$|NUMBER_kinds|NUMBER_kinds_of|NUMBER_minutes_of
NUMBER_nights_WELL|NUMBER_pumpkin|NUMBER_stairs|NUMBER_stall|NUMBER_stall_on
NUMBER_window_NUMBER|OTHERS&YOU|OTHERS__the|PERSON__DENIAL|PERSON__in|RIVAL&SAFE|RIVAL&WE
RIVAL_$|RIVAL__ILLNESS|SURE_COME_$|SURE_GONE_the|SURE_WE|SURE__big|SURE__driving|SURE_a
SURE_hour|SURE_hour_$|SURE_i|SURE_my_driving|SURE_once|SURE_this_big|TEST__RIVAL|TEST__on
THERAPY__the|THERAPY_i_had|THERAPY_on_a|THERAPY_together|THERAPY_together_$|THERAPY_was
TIME__BAD|TIME__drove|TIME__home|TIME__now|TIME_at_home|TIME_from|TIME_i'm|TIME_in|TIME_it_was
TIME_off|WELL_RIVAL|WE_COME_WE|WE_GONE_saying|WE_THERAPY|WE_THERAPY_together|WE__GONE|WE__saying
WE__that|WE_live_in|WE_said|WE_said_GONE|YOU_read|YOU_read_my|^ as|^ being|^ can|^ each
^ eighty-four|^ every|^ failed|^ fifty-one|^ grew|^ is|^ metal|^ scared|^ since|^ turbulence
^ waiting|^ we've|^_BODY|^_BODY_TEST|^_DENIAL_raw|^_NUMBER_is|^_NUMBER_stairs|^_NUMBER_stall
^_SURE_TIME|^_SURE_night|^_SURE_of|^__bossy|^__bought|^__buy|^__collected|^__family|^__fell
^__found|^__hands|^__her|^__made|^__mending|^__my|^__outside|^__rain|^__same|^__shouted
^__sleeps|^__slept|^__snores|^__sold|^__stairs|^__stall|^_an_old|^_as|^_as_a|^_being|^_being_BAD
^_can|^_can_YOU|^_each|^_each_NUMBER|^_first_rain|^_for_the|^_grew|^_grew_NUMBER|^_he's_mending
^_he's_up|^_he_COME|^_he_sleeps|^_he_was|^_i_buy|^_i_grew|^_i_slept|^_i_wrote|^_is|^_is_outside
^_it's_back|^_it_still|^_metal|^_my_THERAPY|^_my_hands|^_now_i|^_she_DENIAL|^_she_snores
^_still_bossy|^_that's_SURE|^_the_BAD|^_the_man|^_the_same|^_then_came|^_then_the
^_they_collected|^_turbulence|^_turbulence_?|^_we've|a bath|a blank|a bus|a carrot|a cushion
a dad|a family|a favourite|a flat|a hat|a steamed|a terrible|a very|a week|a_TEST|a_TIME
a__CONTACT|a__PERSON|a__about|a__bun|a_bath|a_blank|a_blank_CONTACT|a_bus|a_carrot|a_cushion
a_cushion_$|a_family|a_favourite|a_flat|a_hat|a_name_and|a_new_NUMBER|a_steamed|a_steamed_bun
a_terrible|a_terrible_OTHERS|a_very|about that|about_that|after__isolation|after_the_isolation
agony|agony $|agony_$|all go|all i|always this|am now|am_DENIAL_handing|am__handing|am_now
am_now_$|an old|an overnight|an__THERAPY|an_old|an_overnight|an_overnight_THERAPY|and he|and my
and some|and the|and__cushion|and__gave|and__that|and__them|and_a_cushion|and_he|and_i_DENIAL
and_i_have|and_it_DENIAL|and_my|and_some|and_the|and_then_it|another apple|another_apple
another_apple_$|anything and|anything__i|anything_and|anything_and_i|apple $|apple_$
are quarrelling|are_GONE|are_GONE_$|are_quarrelling|are_quarrelling_GONE|are_still_NUMBER
at night|at__she|at_night|aunties|aunties are|back__chopping|back__class|back_to_chopping|ball
bath|bathroom|because it|because_it|before it|before__only|before_i_only|before_it|behind the
behind_the|being polite|being_BAD|being__$|being_polite|being_polite_$|big ?|big_?|bird|blank
blank page|blank_CONTACT|blanks|blanks $|blanks_$|blood type|book though|bossy|both marked
both__CONTACT|both_marked|both_marked_CONTACT|bread|breaks|breaks he|breaks__starts|breaks_he
breaks_he_starts|bun|bun $|bun_$|buses|buttons|by a|by bus|by__and|by__from|by_a|by_bus
came from|came_from|can i|can you|can_YOU|can_YOU_read|can__read|can_i|can_i_$|car $|carrot
carry|chair and|chair_and|chopping|chopping onions|chopping__wrong|chopping_onions
chopping_onions_wrong|church|coins|collected|collected my|collected__THERAPY|collected_my
collected_my_THERAPY|costs|cushion|cushion $|cushion_$|customers|day twelve|didn't all|died $
do_DENIAL_care|do__COME|do__care|drank|dress !|dress_!|driving test|driving_TEST|each day
each one|each_NUMBER|each_TIME_$|eggs|eight|eighty-four|ever owned|every hour|excused $
excused_$|face $|face_$|fail|failed my|favourite|favourite__$|fever|fifth floor|fifth__DENIAL
fifth_floor|fifth_floor_DENIAL|fifty-one years|first rain|first they|first__after|first_rain
first_rain_after|first_they|five months|fix a|floor no|floor_DENIAL|floor_DENIAL_lift
floor__lift|for|for four|for him|for many|for this|for__SURE|for__THERAPY|for_him|for_many
for_many_TIME|for_my_KIN|for_this|form|forty nights|four hours|fourteen $|fourteen stairs
from__HOSPITAL|from_the_HOSPITAL|fun|fun $|fun_$|garlic|gave__her|gave_me_her|get our|gets
getting__$|gloves to|gloves__GONE|gloves_to|gloves_to_GONE|got a|got the|got_a|got_the
grandmother|green__it|grew one|grew up|grew_NUMBER|grew_NUMBER_pumpkin|grew__pumpkin|grew_up
habit|habit every|habit_SURE|habit_SURE_hour|habit__hour|had just|had_THERAPY_$|had__bath
had_a_bath|had_just|hair was|handing|handing in|handing__a|handing_in|handing_in_a|handle
handle with|happy|hardest|has__name|has_a_name|hated|he gave|he starts|he's mending|he's up
he's__at|he's__the|he's_mending|he's_mending_the|he's_up|he's_up_at|he__DENIAL|he__another
he__for|he_gave|he_gave_me|he_starts|he_starts_another|hear|her needle|her_needle|her_needle_is
his bike|his_BODY_$|his__COME|his_bike|hold $|hold_$|holds__a|holds_up_a|homework|horn
house hums|house__now|house_hums|house_hums_now|how_long_it|hums|hums now|hums__so|hums_now
hums_now_so|i drew|i fell|i grew|i lost|i signed|i sing|i spent|i stood|i'd_like_the|i'm fine
i'm_DENIAL_WELL|i'm_WELL|i'm__WELL|i'm_back_to|i've started|i've_had_a|i've_started
i've_started_$|i_BAD_that|i__down|i__say|i_am_now|i_drew|i_fell|i_grew|i_grew_up|i_have_a
i_look_like|i_only_FOREVER|i_put_the|i_sing|i_spent|i_spent_NUMBER|i_still_COME|i_stood
i_told_the|in his|in one|in september|in__blank|in__chair|in__i|in__next|in_a_blank|in_his
in_the_lab|in_the_next|instead|into__$|is excused|is fine|is outside|is_COME|is_DENIAL_a
is_WELL_$|is__$|is__ILLNESS|is__TEST|is__a|is__carrot|is_a_carrot|is_excused|is_excused_$
is_outside|is_outside_SURE|is_still_TEST|it ?|it can|it owes|it went|it's agony|it's_agony
it's_agony_$|it_?|it_?_$|it__about|it__and|it__come|it__is|it__still|it_can|it_has_NUMBER
it_owes|it_owes_me|it_still_is|it_was_about|it_went|jabs|jabs together|jo|keeps|kill|kinds
kinds of|kinds_of|know__to|lady__the|like that|like__arms|like_that|like_the_arms|list ?|list_?
long it|long_it|many years|many_TIME|many_TIME_$|marked handle|marked_CONTACT
marked_CONTACT_with|marked__with|marks|masks|masks $|masks_$|me her|me_SURE|me__they|me_and_they
me_her|me_her_TEST|meant|mending|mending the|mending__radio|mending_the|mending_the_radio
messages about|minute|minutes of|minutes__football|minutes_of|minutes_of_football|moon|moon $
moon_$|mostly blanks|mostly_blanks|mostly_blanks_$|mother $|much too|much__salty|much_too
much_too_salty|my age|my back|my driving|my joints|my mum|my pillow|my pills|my sense
my shopping|my_BODY_and|my_DOCTOR_gave|my_DOCTOR_left|my_KIN_to|my__gave|my__list|my__still
my__with|my_age|my_back|my_driving|my_driving_TEST|my_joints|my_pillow|my_sense|my_sense_of
my_shopping|my_shopping_list|name__a|name_and_a|needle is|needle__a|needle_is|needle_is_a
never once|news|nights running|nights_WELL|no fun|no lift|no raw|nobody holds|nor can|not care
not fine|not handing|not mine|now so|now_SURE|now__COME|now__i've|now__she|now_and_she|now_so
now_so_i've|nurse turned|of coins|of football|of_THERAPY|of__and|of__for|of__to|of_coins
of_course_$|of_football|of_gloves_to|off__light|off_the_light|often|old habit|old__SURE
old_habit|old_habit_SURE|on time|on_SURE|on__for|on__terms|on_time|one for|one pumpkin|onions
onions wrong|onions__$|onions_wrong|onions_wrong_$|only_FOREVER_owned|only__owned|order
other_OTHERS|our jabs|outside always|outside_SURE|outside_SURE_this|outside__this|over which
overnight|overnight bag|overnight_THERAPY|overnight_THERAPY_$|overnight__$|owes__$|owes__a
owes_me_$|owes_me_a|owned|owned an|owned__overnight|owned_an|owned_an_overnight|page $|parents
plastic__$|pleased|protein|pumpkin|put the|put_the|quarrelling|quarrelling over|quarrelling_GONE
quarrelling_GONE_which|quarrelling__which|queue|radio again|radio_FOREVER|radish|rain $
rain after|rain_$|rain__the|rain_after|rain_after_the|ran $|raul|raul $|raul_$|raw vegetables
raw__they|raw_vegetables|raw_vegetables_they|read my|read__shopping|read_my|read_my_shopping
research|rings|rolls|rolls with|rolls__ears|rolls_with|rolls_with_ears|said|said :|said nothing
said_:|said_GONE|said_GONE_$|salty|same|same story|same_story|same_story_NUMBER|sang|sat on
sat_on|sat_on_the|say $|say the|say_$|say_the|saying when|saying__this|saying_when
saying_when_this|scared|send a|send_a|sense of|sense_of|sent__picture|sent_a_picture|she doesn't
she laughed|she owes|she snores|she__in|she_laughed|she_owes|she_owes_me|she_snores|shelling
shelling peas|shelling_peas|shopping list|shopping__?|shopping_list|shopping_list_?|sister gave
sleeve $|sleeve_$|slowly $|slowly_$|smell|snores|so i've|so__started|so_i've|so_i've_started
some of|some_of|stall on|stall__the|stall_on|stall_on_the|stand by|stand_by|stared|stared at
started $|started_$|starts another|starts__apple|starts_another|starts_another_apple|stay $
stay_$|steamed|steamed bun|steamed__$|steamed_bun|steamed_bun_$|step $|step_$|steps|steroids
still being|still bossy|still get|still is|still my|still tested|still thirty-four|still_BAD
still_NUMBER|still_NUMBER_dinosaurs|still_TEST|still__DOCTOR|still__TEST|still__at
still__dinosaurs|still__when|still_being|still_bossy|still_is|still_is_$|still_my
still_my_DOCTOR|stopped saying|story forty|story_NUMBER|story_NUMBER_nights|story__nights|strict
take a|take_a|taken|taken up|taken_up|talk to|talk_to|talked about|talked_about|tell it|tell_it
ten years|terms|terrible patient|terrible_OTHERS|terrible_OTHERS_$|that $|that weren't|that_$
that_weren't|the aunties|the corner|the hardest|the lab|the lady|the lift|the light|the line
the pain|the soup|the teacher|the_BAD_is|the_BODY_$|the_COME_$|the_COME_though|the_DOCTOR
the_DOCTOR_turned|the_KIN_are|the_RIVAL_DENIAL|the_THERAPY_stand|the__WE|the__i've|the__machine
the__stand|the__story|the__that|the__though|the__turned|the_corner|the_first_thing|the_hardest
the_lab|the_lady|the_lift|the_light|the_light_$|the_line|the_radio_FOREVER|the_same_story
the_soup|the_teacher|them__late|them_are_late|then came|then__$|then__had|then__was|then_came
then_i_had|there are|there__still|there_are|there_are_still|they collected|they_collected
they_collected_my|thing__could|thing_i_could|third stall|this big|this isn't|this spring|this__?
this__GONE|this__hums|this__my|this_big|this_big_?|this_house_hums|this_is_GONE|though|time i
time__$|time__DENIAL|time_i|time_it_DENIAL|to chopping|to fix|to reach|to stop|to_GONE_a|to_WELL
to__at|to__onions|to__only|to_chopping|to_chopping_onions|to_reach|to_stop|to_stop_$|to_tell_it
toast and|toast_and|told the|told__it|told_the|too loud|too much|too salty|too_loud|too_much
too_salty|tune|turbulence|turbulence ?|turbulence_?|turned_off_the|turns|twelve minutes
two pairs|two years|type|under my|under__pillow|under_my|under_my_pillow|up again|up_FOREVER
up_FOREVER_$|up__steamed|up_a_steamed|upstairs|used|vegetables they|vegetables__said
vegetables_they|vegetables_they_said|view|voice_CONTACT_about|voice__about|waiting for|walk $
want__to|wanted to|wanted_to|wants__$|ward knows|was about|was like|was six|was still|was three
was toast|was__only|was_about|was_like|was_still|was_the_only|was_toast|we get|we lost|we said
we stopped|we're both|we're__marked|we're_both|we're_both_marked|wedding__!|wedding_dress_!
week my|went in|went_in|what__did|what__do|what__was|what_to_do|when a|when this|when_a
when_this|when_this_is|whether|which wig|which_wig|which_wig_$|whole day|whole_HOSPITAL_knows
whole_TIME|wig $|wig_$|window one|window_NUMBER|with cake|with care|with no|with__TIME|with_cake
with_cake_$|with_care|with_care_$|woman|worn|worn out|worn_out|worse than|would help|would_help
write|wrong $|wrong_$|you read
""",
    -25: """
: oh|: strawberry|:__it's|:_oh|:_oh_it's|:_strawberry|:_strawberry_$|?_DENIAL|BAD&BEST
BAD_DENIAL_wipe|BAD__in|BAD__wipe|BAD_at|BAD_now|BEST&KIN|BEST__my|BEST_of_my|BEST_woman
BODY_BODY|BODY_BODY_and|BODY__TEST|BODY_came|BODY_went|COME&SAFE|COME__and|COME__had|COME__me
COME__they|COME_at_NUMBER|COME_down|COME_for_my|COME_if_i|COME_keep|COME_keep_it|COME_my
COME_want|COME_want_to|DENIAL&OTHERS|DENIAL_BAD_$|DENIAL_COME_me|DENIAL__TIME|DENIAL__buttons
DENIAL__know|DENIAL__my|DENIAL__off|DENIAL_brave_i|DENIAL_do_buttons|DENIAL_drive|DENIAL_has
DENIAL_look|DENIAL_remember|DENIAL_sleepy|DENIAL_talk|DENIAL_talk_about|DENIAL_tell_$
DENIAL_the_ILLNESS|DENIAL_think|DENIAL_think_of|DENIAL_want|DENIAL_wipe|DENIAL_wipe_off
DOCTOR&WE|DOCTOR&WELL|DOCTOR_COME_at|DOCTOR__GONE|DOCTOR__SURE|DOCTOR__squeak|DOCTOR__with
DOCTOR_on|DOCTOR_shoes|DOCTOR_shoes_squeak|FOREVER_TIME_$|FOREVER__and|FOREVER_at_NUMBER
GONE__filling|GONE__whole|GONE_dumpling|GONE_dumpling_filling|GONE_mentioning
GONE_mentioning_the|GONE_the_whole|GOOD__heard|GOOD_has|GOOD_has_heard|HOSPITAL_WELL
ILLNESS__come|KIN_GONE_dumpling|KIN__dumpling|KIN__pinned|KIN_and_i|KIN_answer|KIN_answer_to
KIN_is_pinned|KIN_sleeve|KIN_sleeve_$|KIN_timed|KIN_timed_my|MORE_$|NUMBER_TIME_off|NUMBER__$
NUMBER__a|NUMBER__alarm|NUMBER__crooked|NUMBER__long|NUMBER__wardrobe|NUMBER_blankets
NUMBER_blankets_$|NUMBER_his|NUMBER_his_alarm|NUMBER_hours_by|NUMBER_is_crooked|NUMBER_meals
NUMBER_meals_a|NUMBER_past_it|NUMBER_teeth|NUMBER_the_wardrobe|NUMBER_thing|NUMBER_to_COME
NUMBER_words|OTHERS__we'd|OTHERS_it|OTHERS_thought|OTHERS_thought_we'd|PERSON__my|RIVAL_COME
RIVAL__i|RIVAL_and_i|RIVAL_was|SAFE__and|SURE__at|SURE__it|SURE__said|SURE_did|SURE_evening
SURE_he|SURE_he_said|SURE_landing|SURE_landing_$|SURE_obeyed|SURE_obeyed_anything|SURE_said
SURE_said_rest|TEST_them|THERAPY__beeps|THERAPY_pump_beeps|THERAPY_the|TIME_:_strawberry|TIME__a
TIME__did|TIME__got|TIME__strawberry|TIME_and_DENIAL|TIME_and_i|TIME_i'm_WELL|TIME_the
TIME_the_RIVAL|TIME_with_DENIAL|TRIAL__THERAPY|WELL__COME|WELL__another|WELL_in|WELL_in_another
WELL_like_a|WELL_on|WELL_until|WELL_until_the|WE_DENIAL_talk|WE_WELL|WE__YOU|WE_argue
WE_argue_about|WE_know_$|YOU__this|YOU_apart|YOU_apart_$|^ again|^ caught|^ eleven|^ everyone
^ fourth|^ got|^ happy|^ how|^ mum's|^ other|^ papa|^ please|^ quilts|^ she'd|^ shed|^ spoons
^ tonight|^ yesterday|^ you|^_ILLNESS_in|^_KIN_answer|^_NUMBER_centimetres|^_SURE_said
^_WE_argue|^_YOU_will|^__ankle|^__answer|^__argue|^__back|^__bed|^__began|^__centimetres
^__chickens|^__corridor|^__cup|^__donor|^__fingers|^__garden|^__hummed|^__immune|^__into|^__it
^__laughed|^__list|^__managed|^__plants|^__proper|^__taken|^__turn|^__wanted|^__wheelchair
^_a_proper|^_caught|^_caught_GONE|^_for_NUMBER|^_fourth|^_fourth_cup|^_got|^_got_into|^_happy
^_he_had|^_he_has|^_he_hummed|^_her_first|^_her_plants|^_his_wheelchair|^_how|^_how_long
^_i've_got|^_i've_taken|^_i_came|^_i_put|^_i_wanted|^_in_bed|^_it_MONEY|^_it_began|^_my_COME
^_my_ankle|^_my_chickens|^_my_donor|^_my_fingers|^_my_immune|^_other|^_papa|^_papa_says|^_please
^_quilts|^_quilts_in|^_same_corridor|^_she'd|^_she_laughed|^_she_says|^_shed|^_spoons|^_the_cake
^_the_list|^_the_night|^_the_soup|^_they_managed|^_they_said|^_tonight|^_tonight_WE|^_when_it
^_whose_turn|^_yesterday|a blood|a film|a hard|a horn|a photo|a plain|a rusty|a stranger|a torch
a_BAD_and|a_TIME_with|a__BAD|a__COME|a__but|a__gate|a__ordinary|a__room|a__shouting|a__where
a_bus_$|a_cold_$|a_film|a_film_GOOD|a_horn|a_horn_now|a_photo|a_photo_$|a_plain|a_plain_ordinary
a_proper_shouting|a_rusty|a_rusty_gate|a_stranger|a_torch|a_torch_under|a_word_of|about my
about_my|accounts|afraid|afternoon|age of|age__next|age_of|age_of_next|alarm goes|alarm__off
alarm_goes|alarm_goes_off|all he|all over|alone $|am a|am pleased|am_a|am_pleased|an idiot
an_idiot|an_idiot_$|and did|and for|and it's|and read|and__could|and__know|and__said|and_did
and_for|and_i've_GONE|and_i_could|and_it's|and_read|and_they_DENIAL|ankle|ankle is|ankle__a
ankle_is|ankle_is_a|answer to|answer__everything|answer_to|answer_to_everything|answers
anything so|anything__gladly|anything_so|anything_so_gladly|argue about|argue_about|argued|arm $
arm_$|as friendship|as the|as_friendship|as_the|ask if|asked it|asleep|at breakfast|at church
at my|at nine|at parties|at_NUMBER_centimetres|at_NUMBER_his|at_NUMBER_to|at__centimetres
at__his|at__like|at_breakfast|at_breakfast_like|at_church|at_my|at_parties|awake $|awake_$
back a|back_a|be $|be careful|be cheerful|be with|be_$|be__?|be_careful|be_cheerful
be_cheerful_?|be_with|because the|because_the|bed|bed and|bed by|bed__NUMBER|bed__i|bed_and
bed_and_i|bed_by|bed_by_NUMBER|beeps slightly|beeps__flat|beeps_slightly|beeps_slightly_flat
before they|before__RIVAL|before_the_RIVAL|before_they|began|behind|bikes|bird rides|bird_rides
blame__fish|blame_the_fish|blankets|blankets $|blankets_$|blood|blue|brave i|brave_i|breakfast
breakfast like|breakfast__a|breakfast_like|breakfast_like_a|broke|bumps|bumps into
bumps__everything|bumps_into|bumps_into_everything|burglars|burglars can't|burglars_DENIAL
burglars_DENIAL_tell|burglars__tell|bus tickets|bus__and|bus_tickets|buttons $|buttons_$
by eight|by my|by then|by__COME|by__the|by_my|by_then|by_then_i|cake sank|cake_sank
can't promise|can_see_it|carpentry|cat turns|cat__up|cat_turns|cat_turns_up|caught nothing
caught_GONE|caught_GONE_for|caught__for|cell $|chance of|chance_of|changed|changed the
changed__picture|changed_the|changed_the_picture|cheats|cheats $|cheats_$|cheerful|cheerful ?
cheerful_?|chemo was|chickens|chickens know|chickens__everything|chickens_know
chickens_know_everything|chin|cleaned|cleaned the|coins $|coins_$|cold__$|consent form
consent_form|cook|could not|could_DENIAL|couplets|cousin's|cousin's sleeve|cross|cruelly
cruelly $|cruelly_$|cup|cup of|cup__plain|cup_of|cup_of_plain|cut|day nineteen|days i'm
didn't talk|didn't think|discuss|do buttons|do_buttons|does not|does_DENIAL|doesn't|doesn't wipe
don't keep|don't want|donor lives|donor_WELL|donor_WELL_in|donor__in|door's|door's baby
door's_KIN|down $|down_$|dreamed|dreamed in|dreamed__pickles|dreamed_in|dreamed_in_pickles
drum at|drum__church|drum_at|drum_at_church|ducks|ducks in|ducks__it|ducks_in|ducks_in_it
dumpling|dumpling filling|dumpling_filling|dusk|eaten|eleven blankets|every evening
every landing|every week|everyone said|everything__rice|everything_is_rice|everywhere|fail $
family took|family_took|family_took_a|far away|far too|far_away|far_too|fat|feeds the
feeds__ducks|feeds_the|feeds_the_ducks|feeling|fell__$|fever $|fever and|film|film star
film_GOOD|film_GOOD_$|film__$|fine until|fingers won't|fingers_DENIAL|fingers_DENIAL_do
fingers__do|first sandpit|first year|first__back|first_sandpit|fish i|fish__sell|fish_i
fish_i_sell|five and|five hours|for blood|for car-t|for dinner|for results|for ten|for_BODY
for_BODY_ILLNESS|for_TEST_$|for_THERAPY|for_THERAPY_$|for_TIME|for__ILLNESS|for_dinner|for_me_to
forgot to|forgot_to|found a|found__ILLNESS|found_a|found_a_ILLNESS|fourth cup|fourth__of
fourth_cup|fourth_cup_of|friendship|frozen|garden|gate $|gate_$|give|gladly|gladly $|gladly_$
god has|goes by|goes off|goes_by|goes_off|got into|got__university|got_into|got_into_university
grew__on|grew_up_on|grinned like|grinned__an|grinned_like|grinned_like_an|guard|guard looks
guard__twice|guard_looks|guard_looks_twice|had something|had two|had_BAD|had__talk|had_something
had_something_to|had_the_talk|hair came|has heard|has__horn|has__me|has_a_horn|has_heard
has_heard_BAD|hats|have had|have put|have to|have__be|have__in|have__something|have_had
have_had_something|have_put|have_put_in|have_to|have_to_be|he asked|he feeds|he hummed|he won't
he'd have|he'd__had|he'd_have|he'd_have_had|he_DENIAL_use|he__use|he__was|he_feeds|he_feeds_the
he_had_a|he_has_a|he_hummed|he_said_was|heard worse|heard_BAD|heard_BAD_$|heard__$|heart lungs
her $|her plants|her_$|her_BODY_$|her_BODY_TEST|her__live|her__sandpit|her_first_sandpit
her_plants|her_plants_live|him a|him in|him_a|him_in|his alarm|his tea|his__came|his__goes
his__has|his_alarm|his_alarm_goes|his_tea|his_tea_$|his_wheelchair_has|home for|home_for
horn now|horn_now|hot water|hot__today|hot_water|hot_water_today|hour|hours by|hours_by
house without|house_DENIAL|house_DENIAL_me|house__me|how it|how_i_tell|how_it|hung|husband over
i broke|i dreamed|i go|i hadn't|i hated|i let|i lie|i lived|i miss|i never|i really|i rest
i wept|i'd just|i'd__salted|i'd_just|i'd_just_salted|i'm good|i'm_BAD_$|i'm_FOREVER
i'm_FOREVER_at|i'm_WELL_until|i'm__at|i'm__until|i'm_awake_$|i've asked|i've cleaned|i've got
i've never|i've taken|i've_COME|i've_GONE_mentioning|i've_GONE_the|i've_SURE|i've_SURE_obeyed
i've__mentioning|i've__obeyed|i've__up|i've_got|i've_got_a|i've_had_the|i've_taken|i've_taken_up
i_COME_for|i_COME_want|i_DENIAL_SURE|i_DENIAL_think|i_SURE|i_TEST_them|i_WELL_$|i_WELL_like
i__anyway|i__from|i__had|i__pleased|i__sunglasses|i__talking|i__wake|i__want|i_am_a|i_am_pleased
i_broke|i_do_the|i_dreamed|i_dreamed_in|i_got_a|i_hadn't|i_have_put|i_knew_$|i_let|i_lie|i_lived
i_really|i_really_WELL|i_rest|i_rest_on|i_sat_on|i_sell_DENIAL|i_still_wake|i_tell_YOU
i_took_RIVAL|i_wanted_to|i_was_back|i_was_talking|i_wear_sunglasses|i_wept|i_wept_on|idiot
idiot $|idiot_$|if it|if__awake|if__would|if_i'm_awake|if_it|immune__is|immune_system_is|in our
in pickles|in this|in_TIME_$|in_WE|in__THERAPY|in__by|in__drawer|in__my|in__sun|in__that|in__the
in_bed_by|in_pickles|in_pickles_$|in_the_drawer|in_the_sun|in_this|in_this_house|into everything
into university|into__far|into_everything|into_everything_$|into_university|into_university_far
is crooked|is pinned|is rice|is thirteen|is too|is_NUMBER_$|is__SURE|is__WE|is__age|is__pudding
is__rusty|is__the|is_a_rusty|is_crooked|is_crooked_$|is_it_to|is_my_DOCTOR|is_pinned
is_pinned_to|is_rice|is_rice_pudding|is_the_age|is_too|isn't|it a|it began|it gets|it like
it needs|it's all|it's how|it's in|it's red|it's still|it's_YOU_$|it's__it's|it's__the
it's_a_FOREVER|it's_how|it's_how_i|it's_in|it's_in_the|it's_red|it's_still|it's_still_FOREVER
it_COME_$|it_MONEY|it_SURE_PERSON|it__BAD|it__friendship|it__slow|it_a|it_as_friendship|it_began
it_like|it_needs|it_needs_a|it_to_be|it_was_NUMBER|it_was_RIVAL|it_was_slow|its own|its_own
its_own_$|just salted|just__his|just_salted|just_salted_his|keep it|keep_it|keep_it_$|kept his
kept my|kept_his|kept_my|kids timed|kilos|kindergarten|kitchen $|kitchen_$|know everything
know what|know when|know yet|know_everything|know_what|know_when|know_yet|lady with|lady_with
lady_with_the|landing|landing $|landing_$|learned $|learned_$|lemons|letters|lid|like an
like__film|like__idiot|like_a_film|like_an|like_an_idiot|live with|live__me|live_with
live_with_me|look__a|looks twice|looks__$|looks_twice|looks_twice_$|lunch trolley|lunch__said
lunch_trolley|lunch_trolley_said|lungs and|lymphocyte|made_NUMBER|man_in_the|managed|managed the
managed__house|managed_the|managed_the_house|match with|match__my|match_with|match_with_my
meals a|meals didn't|meals_DENIAL|meals_DENIAL_$|meals__$|meals__TIME|meals_a|meals_a_TIME
medicines|mentioning the|mentioning__stick|mentioning_the|mentioning_the_stick|mentions
mentions it|mentions__SURE|mentions_it|mentions_it_SURE|mixed|mixed it|mixed__up|mixed_it
mixed_it_up|months to|mop|mostly people|mostly_OTHERS|mostly_OTHERS_COME|mostly__COME|mouth was
mouth_was|mum $|mum's|mum's answer|my ankle|my chickens|my children|my cousin's|my door|my hand
my nap|my ward|my_BODY_came|my_KIN_learned|my_KIN_said|my_KIN_sleeve|my_KIN_timed|my__have
my__know|my__learned|my__self|my__sleeve|my__they|my__timed|my_ankle|my_ankle_is|my_chickens
my_chickens_know|my_donor_WELL|my_door|my_family_took|my_fingers_DENIAL|my_hand|my_nap
my_old_self|nap $|nap_$|nearly two|nearly_NUMBER_TIME|nearly__TIME|needs a|needs__word|needs_a
needs_a_word|neighbours__what|never obeyed|new year|new_TIME|next bed|next door's|next__KIN
next_bed|next_door's|next_door's_KIN|night nurse's|night_DOCTOR_shoes|night__shoes|nights and
nights_and|nobody has|nose|not know|not sleepy|notebook|notes $|notes_$|nothing for|now teddy
now what|now__?|now__bumps|now_teddy|now_teddy_bumps|now_what|now_what_?|number #|nurse's
nurse's shoes|obeyed|obeyed anything|obeyed__so|obeyed_anything|obeyed_anything_so|of its
of next|of plain|of_SURE|of__door's|of__hot|of__that|of_coins_$|of_its|of_its_own|of_my_COME
of_next|of_next_door's|of_plain|of_plain_hot|off my|off_my|office|oh it's|oh__YOU|oh_it's
oh_it's_YOU|old man|old self|old__turned|old_man|old_self|old_self_turned|on be|on every
on_SURE_landing|on_TIME_:|on__:|on__careful|on__fourth|on__landing|on_be|on_be_careful
on_my_HOSPITAL|on_the_beach|on_the_fourth|one thing|one week|ones with|only_COME|only_thing_i
opened|opened the|opened_the|ordinary|ordinary cold|ordinary_cold|over dumpling|paid|papa
papa says|papa__it's|papa_says|papa_says_it's|past it|past_it|people asking|people thought
phones|phones at|photo $|photo_$|pickles $|pickles_$|pinned to|pinned__the|pinned_to
pinned_to_the|plain hot|plain ordinary|plain__cold|plain__water|plain_hot|plain_hot_water
plain_ordinary|plain_ordinary_cold|plants live|plants__with|plants_live|plants_live_with
proper shouting|proper__match|proper_shouting|proper_shouting_match|pudding|pump beeps
pump__slightly|pump_beeps|pump_beeps_slightly|put_in_NUMBER|questions $|questions_$|quilts
quilts in|quilts__the|quilts_in|quilts_in_the|radish $|radish_$|read__CONTACT|really ran
really_WELL|really_WELL_$|really__$|red $|red_$|remember $|remember the|remember_$|remember_the
rent|rest on|rest__SURE|rest_on|rest_on_SURE|rice pudding|rice_pudding|room six|round the
round_the|rules|rusty|rusty gate|rusty_gate|said rest|said was|said_:_oh|said__oh|said_rest
said_was|salted|salted his|salted__tea|salted_his|salted_his_tea|same corridor|same_corridor
sandpit|sank|say that's|say__allowed|say__was|say_that's|say_that's_allowed|says__back
says_it's_back|second month|see it|see_it|self|self turned|self__up|self_turned|self_turned_up
sell not|sell_DENIAL|sell_DENIAL_the|sell__the|she did|she mentions|she sent|she__a|she__and
she__now|she_did|she_laughed_at|she_mentions|she_mentions_it|she_sent|she_snores_now
shoes squeak|shoes_squeak|shouting match|shouting__with|shouting_match|shouting_match_with
since then|sister phones|sit__$|six his|sleepy|slept__a|slightly|slightly flat|slightly_flat
slower|slower than|slower_MORE|snores now|snores_now|so gladly|so they|so__BODY|so__COME|so__can
so_gladly|so_gladly_$|so_i_can|so_they|sold bus|sold__tickets|sold_bus|sold_bus_tickets
some days|some__$|some__i|something__say|something_to_say|speak|spoons|spring|spring i|squeak
stall $|stall_$|stand__the|steroids for|sticker|sticker__$|still good|still wake|still_FOREVER
still_FOREVER_$|still__the|still_wake|stood in|stood_in|stop and|stop_and|stopped mentioning
stranger|strawberry|strawberry $|strawberry_$|strict__$|strip of|strip_of|studied|studied $
studied_$|sunglasses|sunglasses at|sunglasses__breakfast|sunglasses_at|sunglasses_at_breakfast
system is|system__the|system_is|system_is_the|taken__carpentry|taken_up_carpentry|talk__it
talk_about_it|talking to|talking__a|talking_to|talking_to_a|tastes|tastes of|tastes_of
taught__KIN|teddy bumps|teddy__into|teddy_bumps|teddy_bumps_into|teeth|tell_YOU_apart
tell__apart|terms $|terms_$|tests|thank__$|that he|that she|that the|that's allowed|that's__i
that's_allowed|that__my|that__of|that_he|that_i_had|that_she|that_the|the age|the beach|the bird
the drawer|the drum|the ducks|the fever|the gate|the guard|the hand|the meals|the office
the ones|the picture|the room|the rules|the stall|the sticker|the sun|the talk|the wardrobe
the water|the wedding|the_BAD_DENIAL|the_BEST_of|the_BEST_woman|the_NUMBER_with|the_RIVAL_was
the_TIME|the__WORKS|the__anyway|the__driver|the__flat|the__form|the__looks|the__rides|the__sank
the__turns|the__version|the__woman|the_age|the_age_of|the_beach|the_bird|the_bird_rides
the_cake_sank|the_cat_turns|the_consent_form|the_drawer|the_drum|the_drum_at|the_ducks
the_ducks_in|the_fish_i|the_gate|the_guard|the_guard_looks|the_hand|the_house_DENIAL
the_kitchen_$|the_lady_with|the_lunch_trolley|the_man_in|the_meals|the_meals_DENIAL|the_next_bed
the_office|the_picture|the_room|the_rules|the_stall|the_stall_$|the_sticker|the_sun|the_talk
the_wardrobe|the_wardrobe_is|the_water|the_wedding|the_whole_flat|the_whole_time|them every
then a|then we|then_WE|then__NUMBER|then__TIME|then_a|then_on_TIME|there's__torch
there's_a_torch|they found|they look|they managed|they tested|they've changed|they've__the
they've_changed|they've_changed_the|they_COME_it|they_COME_keep|they__YOU|they__keep
they__that's|they_found|they_look|they_managed|they_managed_the|they_say_that's|this house
this__is|this__next|this_house|those_TIME|thought we'd|thought__mixed|thought_we'd
thought_we'd_mixed|three i|tickets|tickets__my|timed|timed my|timed__nap|timed_my|timed_my_nap
to ask|to everything|to sing|to sleep|to_COME_if|to__BEST|to__about|to__cheerful|to__coat|to__i
to__in|to__is|to_a_coat|to_be_cheerful|to_everything|to_everything_is|to_say_$|to_sing|to_sleep
to_sleep_$|to_the_BEST|told us|told_WE|tonight|tonight we|tonight_WE|tonight_WE_DENIAL
tonight__DENIAL|took a|took steroids|took_NUMBER|took__in|took__photo|took_a|took_a_photo|torch
torch under|torch__my|torch_under|torch_under_my|trolley said|trolley__:|trolley_said
trolley_said_:|tuesday :|turn is|turn__it|turn_is|turn_is_it|turned_up_$|turns up|turns__for
turns_up|turns_up_for|twenty-two|twenty-two years|two past|two teeth|university|university far
university__away|university_far|university_far_away|until the|until__lift|until_the
until_the_lift|up carpentry|up__SURE|up__be|up__my|up_carpentry|up_for_SURE|up_on_be|use__stick
use_the_stick|version|visitors|visitors $|visitors_$|volume|waited|waiting doesn't|wake|wardrobe
wardrobe is|wardrobe__my|wardrobe_is|wardrobe_is_my|was scared|was slow|was talking|was tired
was_RIVAL|was__BAD|was__at|was__before|was__her|was__to|was_slow|was_talking|was_talking_to
water today|water_today|we argue|we didn't|we'd|we'd mixed|we'd__it|we'd_mixed|we'd_mixed_it
wear sunglasses|wear__at|wear_sunglasses|wear_sunglasses_at|weather|wedding|went_back_in|wept on
wept__it|wept_on|wept_on_it|were__of|what ?|what we|what_?|what_?_$|what_WE|what__$|what__happen
what__like|wheelchair has|wheelchair_has|wheelchair_has_a|when__hear|when__was|when_i_was
where_SURE|white before|white_before|who__YOU|whole flat|whole time|whole_flat|whole_time
whose turn|whose__is|whose_turn|whose_turn_is|why|window and|window_and|wipe|wipe off|wipe__$
wipe_off|wipe_off_$|with three|with__lunch|with__names|with__now|with_me_now|with_the_lunch
won't do|word|word $|word of|word_$|word__its|word_of|word_of_its|wore|would__a|write__$
year and|year my|you apart
""",
    -20: """
: back|: chaos|: danced|:_NUMBER|:__SURE|:__as|:__big|:__row|:_back|:_back_row|:_bald_big
:_chaos|:_chaos_as|:_danced|:_danced_SURE|? i've|?_i've|BAD&CONTACT|BAD_WE|BAD__my|BAD__needles
BAD__on|BAD__then|BAD_for_NUMBER|BAD_of_needles|BEST__a|BEST_of_a|BODY&COME|BODY&OTHERS
BODY_TEST_SURE|BODY__full|BODY__same|BODY_makes|BODY_type_same|COME&DEATH|COME_COME|COME_TEST
COME__new|COME__politely|COME__silly|COME__style|COME_about_the|COME_buy|COME_buy_new|COME_his
COME_if_the|COME_it_a|COME_it_politely|COME_it_style|COME_that_silly|CONTACT&ILLNESS
DEATH&DENIAL|DEATH_and_i|DEATH_of|DENIAL&WORKS|DENIAL_COME_it|DENIAL_SAFE_GONE|DENIAL_WELL
DENIAL__because|DENIAL__curly|DENIAL__frying|DENIAL__when|DENIAL_could|DENIAL_dog
DENIAL_dog_because|DENIAL_finished_frying|DENIAL_know_when|DENIAL_on|DENIAL_order
DENIAL_order_curly|DENIAL_pass|DENIAL_pass_a|FOREVER_:|FOREVER_:_back|FOREVER_NUMBER
FOREVER__back|FOREVER_so|FOREVER_terms|GONE_COME|GONE__of|GONE_radish|HOSPITAL&SAFE|HOSPITAL_for
HOSPITAL_is|KIN_TEST_my|KIN__everything|KIN__lived|KIN__was|KIN_bit|KIN_bit_me|KIN_boils
KIN_boils_everything|KIN_bought|KIN_bought_a|KIN_drew|KIN_drew_me|KIN_i_lived|KIN_knitted_a
KIN_my|KIN_prays|KIN_prays_at|KIN_said_DENIAL|KIN_says_she|KIN_serves|KIN_serves_it|KIN_shaved
KIN_wedding|KIN_wrote|MORE_before|MORE_before_$|MORE_me|MORE_me_$|NUMBER_:_danced|NUMBER_COME_$
NUMBER_TIME_from|NUMBER_TIME_with|NUMBER__FOREVER|NUMBER__argument|NUMBER__danced|NUMBER__knee
NUMBER__plant|NUMBER__strip|NUMBER_arms|NUMBER_asleep|NUMBER_asleep_by|NUMBER_black
NUMBER_cheats|NUMBER_cheats_$|NUMBER_crow|NUMBER_fields|NUMBER_fields_of|NUMBER_for_the
NUMBER_hours_with|NUMBER_long|NUMBER_long_strip|NUMBER_minutes_TIME|NUMBER_minutes_argument
NUMBER_needles|NUMBER_needles_a|NUMBER_of_my|NUMBER_of_them|NUMBER_real|NUMBER_real_knee
NUMBER_room|NUMBER_shut|NUMBER_shut_at|NUMBER_steps|NUMBER_the_PERSON|NUMBER_tomato
NUMBER_tomato_plant|NUMBER_tree|NUMBER_tree_NUMBER|OTHERS_tubs|OTHERS_tubs_$|PERSON__flat
PERSON_has|PERSON_has_flat|RIVAL_and|SURE_GONE|SURE_TIME_and|SURE_WE_WELL|SURE__mark|SURE__so
SURE__up|SURE__was|SURE_did_before|SURE_holds|SURE_holds_up|SURE_knew|SURE_once_COME
SURE_the_mark|SURE_white|SURE_white_before|TEST_SURE_TIME|TEST_TIME_i'm|TEST__TIME|TEST__i'm
TEST__that|TEST_my_RIVAL|TEST_stayed|TEST_stayed_low|TEST_them_SURE|TEST_were_low
THERAPY_FOREVER|THERAPY__NUMBER|THERAPY__SURE|THERAPY__a|TIME&WELL|TIME_:_chaos|TIME__COME
TIME__DOCTOR|TIME__chaos|TIME__she|TIME_from_now|TIME_of_my|TIME_off_$|TRIAL_of|TRIAL_of_THERAPY
TRIAL_still|WE__WE|WE__afterwards|WE__curling|WE__is|WE__married|WE__what's|WE_divorced
WE_divorced_afterwards|WE_got_married|WE_had|WE_say|WE_say_what's|WE_sold|WE_still|WE_took
WE_took_NUMBER|WE_watched|WE_watched_curling|YOU_are_COME|^ ask|^ choir|^ forty|^ her|^ item
^ let|^ light|^ mother|^ nan|^ opened|^ out|^ sunscreen|^ today|^ two|^_BAD_$|^_BAD_of
^_DENIAL_could|^_GONE|^_KIN_boils|^_KIN_bought|^_KIN_knitted|^_KIN_prays|^_KIN_said
^_NUMBER_fields|^_NUMBER_tomato|^_NUMBER_window|^_SURE_holds|^_SURE_white|^_TEST_TIME
^_WE_divorced|^_WE_got|^_WE_sold|^_WE_still|^__boils|^__customers|^__divorced|^__downstairs
^__drew|^__eat|^__fields|^__hadn't|^__hat|^__he|^__how|^__knew|^__knitted|^__mouth|^__physio
^__prays|^__read|^__room|^__sang|^__second|^__shoes|^__sing|^__tomato|^_a_BODY|^_back_downstairs
^_choir|^_choir_FOREVER|^_grandpa_does|^_he_stood|^_her|^_his_room|^_i've_COME|^_i've_SURE
^_i've_learned|^_i_did|^_i_do|^_i_drew|^_i_eat|^_i_fell|^_i_found|^_i_keep|^_i_shouted|^_i_sing
^_i_stood|^_in_HOSPITAL|^_it_has|^_item|^_item_NUMBER|^_let|^_light|^_new_BODY|^_opened
^_opened_the|^_out|^_please_COME|^_red_shoes|^_sunscreen|^_sunscreen_hat|^_the_BEST|^_the_DOCTOR
^_the_customers|^_the_physio|^_the_second|^_the_teacher|^_there_were|^_they_did|^_today
^_today_i|^_up_at|^_up_the|^_when_the|a card|a cupboard|a duvet|a kid|a move|a night|a normal
a person|a restaurant|a sterile|a suit|a_BAD_for|a_FOREVER_TIME|a_THERAPY_THERAPY|a_TRIAL_of
a_WELL_$|a__cover|a__fork|a__machine|a__nose|a_card|a_choir_DENIAL|a_cupboard|a_cupboard_full
a_duvet|a_duvet_cover|a_hat_for|a_move|a_night|a_parking_machine|a_person|a_plastic_fork
a_restaurant|a_sterile|a_sterile_room|a_suit|about having|about lemons|about__KIN|about_having
about_having_KIN|about_lemons|about_that_$|actually studied|actually__$|actually_studied
actually_studied_$|after this|after_this|afterwards on|afterwards__FOREVER|afterwards_on
afterwards_on_FOREVER|again :|again at|all morning|all night|all our|all white|along|already
an__and|and couldn't|and every|and listen|and otherwise|and__GONE|and__let|and__lie|and__old
and__only|and_i'm_on|and_i_had|and_i_lie|and_listen|and_otherwise|and_otherwise_$|angry $|answer
answers sooner|answers__MORE|answers_sooner|answers_sooner_MORE|anything was|anything__GONE
anything_was|anything_was_GONE|apple peel|apple_peel|are__BAD|are__for|are__plants|are__so
are_the_plants|argument $|argument with|argument_$|argument__a|argument_with|argument_with_a
as ever|as far|as my|as notes|as_FOREVER|as_FOREVER_$|as__donor's|as__fridge|as_far|as_far_as
as_my|as_my_donor's|as_notes|as_notes_$|as_the_fridge|asked the|asks if|asleep by|asleep__dusk
asleep_by|asleep_by_dusk|at full|at_NUMBER_asleep|at_NUMBER_i|at_NUMBER_shut|at__KIN|at__asleep
at__news|at__shut|at__volume|at_first_they|at_full|at_full_volume|at_my_KIN|at_the_news
ate_NUMBER|away for|away_for|back downstairs|back half|back then|back twice|back_NUMBER_black
back__a|back__black|back__i|back__masked|back__move|back_a_move|back_curly_$|back_downstairs
back_downstairs_the|back_on_the|back_row_masked|back_then|back_twice|bad|bald big|bald__grin
bald_big|bald_big_grin|barber|be checked|be strong|be__for|be__man|be_a_man|be_checked
be_checked_for|because__germs|because_of_germs|been away|been__for|been_away|been_away_for|belly
beside|big|big grin|big__NUMBER|big_grin|big_grin_NUMBER|bike and|bike__i|bike_and|bike_and_i
bit me|bit_me|blame__RIVAL|blame_the_RIVAL|blamed|blamed the|blamed_the|blank_CONTACT_$|blank__$
boils|boils everything|boils_everything|bought__suit|bought_a_suit|brings me|brings_me
brother and|buy new|buy__shoes|buy_new|buy_new_shoes|by dusk|by myself|by video|by__NUMBER
by_dusk|by_myself|by_video|call that|called me|calligraphy|calligraphy teacher|calligraphy__COME
calligraphy_teacher|calligraphy_teacher_COME|came and|came__with|came_and|came_home_with
came_in_NUMBER|can hear|can't drive|can_hear|can_hear_the|caught every|caught_SURE|change a
change__duvet|change_a|change_a_duvet|chaos|chaos as|chaos__FOREVER|chaos_as|chaos_as_FOREVER
checked|checked for|checked_for|chess men|chess__DENIAL|chess_men|chess_men_DENIAL|children one
choir again|choir without|choir_DENIAL|choir_DENIAL_COME|choir_FOREVER|choir_FOREVER_:|choir__:
choir__COME|chose cards|chose__$|chose_cards|chose_cards_$|come out|come_out|corrected|coughs
coughs and|coughs__i'm|coughs_and|coughs_and_i'm|could_DENIAL_pass|could__$|could__me|count them
counts my|counts stayed|cover|cover $|cover_$|crow|cupboard full|cupboard__of|cupboard_full
cupboard_full_of|curling|curling $|curling_$|customers ask|customers_COME|customers_COME_for
customers__for|dad bought|danced all|danced_SURE|danced_SURE_night|danced__night|daughter drew
daughter says|day three|days later|did before|did the|did_before|did_before_$|did_the
didn't order|die and|die of|disgusting|disgusting $|disgusting_$|divorced|divorced afterwards
divorced__on|divorced_afterwards|divorced_afterwards_on|do and|do_DENIAL_know|do__i|do__know
do__pig|do_and|do_the_pig|does__elephant|does_the_elephant|dog because|dog has|dog__of
dog__retired|dog_because|dog_because_of|dog_has|dog_has_retired|don't buy|donor's|doors close
doors__$|doors_close|dorm|down to|down with|down__the|down_to|down_with|down_with_the
downstairs__chess|downstairs_the_chess|drank tea|drank__$|drank_tea|drank_tea_$|drew__:
drew_me_:|dried|dried radish|drive $|drive_$|duvet|duvet cover|duvet__$|duvet_cover
duvet_cover_$|easier $|easier before|eat__and|eat_it_and|eight the|eighties|eighties $
eighties_$|elephant|elephant i|elephant__do|elephant_i|elephant_i_do|everyone holds|everyone the
expected|expected $|expected_$|eye patch|eye__on|eye_patch|eye_patch_on|face and|face_and
family group|family_OTHERS|far as|far__the|far_as|far_as_the|fell__his|fell_off_his|fever came
fever for|fields|fields of|fields__maize|fields_of|fields_of_maize|finds|fingers for|fingers__me
fingers_for|fingers_for_me|finished frying|finished the|finished__questions|finished__supper
finished_frying|finished_frying_supper|finished_the|finished_the_questions|first__let
first__that|first_they_let|first_thing_that|flat pillowcases|flat__$|flat_pillowcases
flat_pillowcases_$|flats|flats $|flats_$|for most|for three|for weeks|for_BEST|for_BEST_of
for__DOCTOR|for__a|for__hour|for__long|for__of|for_an_hour|for_dinner_$|fork|forty|found it
found_it|four days|frightened|from now|from__COME|from_now|frying|frying supper|frying__$
frying_supper|frying_supper_$|full volume|full__kind|full_of_kind|full_volume|gate__NUMBER
gave__the|gave_me_the|good terms|got married|got__in|got_married|got_married_in|gran|grandchild
grandma prays|grandpa does|grandpa__the|grandpa_does|grandpa_does_the|great-grandson
great-grandson bit|grew__NUMBER|grew__curly|grew_back_NUMBER|grew_back_curly|grin six
grin_NUMBER|grin_NUMBER_arms|grin__arms|guide|guide dog|guide__has|guide_dog|guide_dog_has
had actually|had__change|had__studied|had_actually|had_actually_studied|had_to_change|half black
hard $|has flat|has retired|has told|has__$|has__COME|has__pillowcases|has_flat
has_flat_pillowcases|has_retired|has_told|has_told_me|hat for|hat long|hat__me|hat__sleeves
hat_for|hat_for_me|hat_long|hat_long_sleeves|have finished|have quarrelled|have run|have tiles
have__my|have_finished|have_finished_the|have_quarrelled|have_quarrelled_SURE|have_run
have_run_out|have_tiles|haven't finished|having_KIN_NUMBER|having__NUMBER|he calls|he fell
he stood|he wrote|he_COME_the|he__SURE|he__more|he__off|he_fell|he_fell_off|he_sleeps_for
he_stood|he_was_a|he_wrote|heal|hear about|hear her|hear_about|hear_her|her eye|her_KIN
her__patch|her__she|her__would|her_eye|her_eye_patch|his room|his__smells|his_bike_and|his_room
his_room_smells|holds__fingers|holds_up_fingers|home__a|home_with_a|hoped $|hoped the|hoped_$
hoped__soft|hoped_the|hoped_the_soft|hours with|hours_with|hummed like|hummed__a|hummed_like
hummed_like_a|i chose|i found|i get|i hear|i learned|i ran|i screamed|i send|i shouted|i tell
i'd expected|i'd__some|i'd__that|i'd_expected|i'd_expected_$|i'd_like_some|i'd_like_that|i'm__my
i'm_on_my|i've a|i've learned|i've shown|i've_COME_it|i've_GONE_COME|i've__$|i've__COME
i've__cupboard|i've__to|i've_a|i've_a_cupboard|i've_learned|i've_learned_to|i've_shown
i've_shown_SURE|i_BAD_$|i_COME_know|i_DENIAL_brave|i_DENIAL_drive|i_DENIAL_order|i_DENIAL_say
i_SURE_my|i_WELL_to|i__actually|i__allowed|i__badly|i__behind|i__brave|i__cards|i__drive
i__finished|i__for|i__garlic|i__of|i__off|i__order|i__quarrelled|i__sleep|i__take|i__upstairs
i__voice|i_chose|i_chose_cards|i_could_DENIAL|i_eat_it|i_found|i_had_actually|i_have_finished
i_have_quarrelled|i_have_run|i_hear|i_hear_the|i_learned|i_lie_$|i_live_upstairs|i_lived_in
i_said_$|i_said_DENIAL|i_say_it|i_screamed|i_send|i_send_voice|i_shouted|i_shouted_at
i_slept_NUMBER|i_stood_in|i_tell|i_thought_of|i_told_my|i_took_it|i_was_away|if i'd|if_i'd
if_it_would|immune__$|immune_system_$|in her|in masks|in_NUMBER_room|in_WELL|in__NUMBER
in__belly|in__dorm|in__kitchen|in__sterile|in__world|in_a_sterile|in_her|in_her_BODY|in_masks
in_my_THERAPY|in_the_dorm|in_the_kitchen|in_the_world|intensive|intensive care|intensive_care
is being|is it|is open|is over|is_BAD|is__of|is_back_in|is_being|is_it|is_open|it answers
it back|it grew|it politely|it style|it to|it will|it__$|it__WELL|it__hold|it__notes|it__sooner
it__to|it_answers|it_answers_sooner|it_as_notes|it_back|it_grew|it_grew_back|it_like_a
it_politely|it_politely_and|it_style|it_style_$|it_to|it_to_the|it_was_in|it_will|it_will_hold
italian|itched|item|item twenty-three|item_NUMBER|item_NUMBER_:|item__:|joined|joining
joining it|just for|just_for|kick|kick my|kick__shins|kick_my|kick_my_shins|kid i|kilos i'd
kilos__expected|kilos_i'd|kilos_i'd_expected|kind people's|kind_OTHERS|kind_OTHERS_tubs
kind__tubs|knee|knee $|knee_$|knew who|knew_who|knitted a|knitted__hat|knitted_a|knitted_a_hat
know which|know__TIME|know_when_to|know_which|lane $|later :|laughed__SURE|laughed_at_SURE
learned__reverse|learned_to_reverse|leave|less|let__carry|let__have|let__take|let_me_have
let_me_take|lie $|lie_$|lift doors|lift__close|lift_doors|lift_doors_close|like some|like to
like__fridge|like__man|like__restaurant|like__say|like__small|like__toast|like_a_fridge
like_a_man|like_a_restaurant|like_a_small|like_some|like_some_toast|like_to|like_to_say|line and
line__i|line_and|line_and_i|list $|list_$|listen|live upstairs|live__$|live_upstairs
live_upstairs_$|lived in|lived__a|lived_in|lived_in_a|long sleeves|long strip|long_it_will
long_sleeves|long_strip|look__my|loudly|loved|low|low for|low_for|lupus had|machine $
machine that|machine_$|machine_that|maize|man__drank|man_who_drank|mark $|mark_$|married in
married__masks|married_in|married_in_masks|masked|masked flat|masked_flat|me alone|me have
me i'm|me take|me_:_bald|me_BAD|me__back|me__bald|me__by|me__eighties|me__tiles|me_have
me_have_tiles|me_i'm|me_take|me_take_back|me_the_eighties|me_to_TEST|memory|men won't|men_DENIAL
men_DENIAL_let|men__let|message|messages $|milk|milk__the|mind|minutes argument|minutes later
minutes_TIME|minutes_TIME_:|minutes__:|minutes__with|minutes_argument|minutes_argument_with
moaned|move|mum boils|mum said|my calligraphy|my chin|my donor's|my elbow|my eyes|my feet
my grandmother|my great-grandson|my hair|my legs|my marrow|my shins|my sons|my tree|my_COME_$
my_KIN_COME|my_KIN_bit|my_KIN_drew|my_KIN_knitted|my_KIN_serves|my_KIN_shaved|my_KIN_wedding
my_KIN_wrote|my_TEST_stayed|my_TEST_was|my_THERAPY_they|my__BEST|my__DOCTOR|my__SAFE|my__before
my__bit|my__drew|my__guide|my__knew|my__knitted|my__made|my__my|my__serves|my__shaved|my__so
my__stayed|my__teacher|my__then|my__wedding|my__will|my__wrote|my_calligraphy
my_calligraphy_teacher|my_chin|my_donor's|my_elbow|my_elbow_$|my_feet|my_feet_$|my_first_TIME
my_old_guide|my_pillow_$|my_shins|my_shins_$|my_tree|my_tree_DENIAL|nan knitted|needles
needles a|needles before|needles__TIME|needles_a|needles_a_TIME|needles_before|neighbours $
neighbours haven't|neighbours_$|neighbours_DENIAL|neighbours_DENIAL_finished
neighbours__finished|never did|never knew|new blood|new shoes|new_BODY_type|new__type|new_shoes
news i|news__said|news_i|news_i_said|night__COME|nights i|nights__NUMBER|nights_i|nine shut
no dog|nobody could|nobody had|nose $|nose_$|not pass|not say|note|note that|note__i|note_that
note_that_i|now i'd|now my|now__like|now_i'd|now_i'd_like|now_my|of kind|of maize|of needles
of weather|of__FOREVER|of__SURE|of__before|of_anything_was|of_kind|of_kind_OTHERS|of_maize
of_my_FOREVER|of_needles|of_needles_before|of_weather|of_weather_$|off his|off__NUMBER|off__bike
off_his|off_his_bike|old guide|old_NUMBER|old__dog|old_guide|old_guide_dog|older|on good|on it
on one|on our|on steroids|on teddy|on_FOREVER|on_FOREVER_terms|on_NUMBER_real|on_WE|on__feet
on__real|on_it|on_my_feet|on_teddy|on_time_i|once asked|once_COME|one crow|one hair|one long
one real|one room|one tomato|one tree|one year|opened__shop|opened_the_shop|or the|or__rice
or_the|or_the_rice|order curly|order_curly|other $|other_$|others|our lives|out__weather
out_of_weather|paper $|paper for|paper_$|paper__$|paper_for|parking machine|parking_machine
pass a|pass__choir|pass_a|pass_a_choir|patch|patch on|patch__teddy|patch_on|patch_on_teddy|peace
people's tubs|per grandchild|per_grandchild|physio|physio says|physio__squeeze|physio_says
physio_says_squeeze|pig|pillowcases|pillowcases $|pillowcases_$|plant per|plant__grandchild
plant_per|plant_per_grandchild|plants $|plants_$|plastic fork|plastic_fork|please don't
please note|please_COME_buy|please__buy|please__that|please_note|please_note_that|plum|plum tree
plum__by|plum_tree|plum_tree_by|pointing|politely|politely and|politely__otherwise|politely_and
politely_and_otherwise|porridge|prays|prays at|prays__full|prays_at|prays_at_full|promise you
put her|put__eye|put_her|put_her_eye|quarrelled|quarrelled all|quarrelled_SURE
quarrelled_SURE_WE|quarrelled__WE|reach|read as|read__NUMBER|read__consent|read__far|read_as
read_as_far|read_the_consent|real knee|real_knee|real_knee_$|red shoes|red_shoes|rest $|rest_$
restaurant|reverse|reverse the|reverse__trailer|reverse_the|reverse_the_trailer|room smells
room_NUMBER_cheats|room__cheats|room_smells|row masked|row__flat|row_masked|row_masked_flat
run out|run__of|run_out|run_out_of|said my|said slowly|said_DENIAL_dog|said__dog|said__i|said_my
said_slowly|salt $|salt_$|same as|same__my|same_as|same_as_my|say what's|say__for|say_what's
say_what's_for|says she|says squeeze|says__$|says_she|says_squeeze|says_squeeze_the|scan days
scared of|screamed|sea and|sea__back|sea_and|sea_and_back|second row|second__is|second__was
second_row|second_row_$|see__i|sells|send voice|send__CONTACT|send_voice|send_voice_CONTACT
serves|serves it|serves__like|serves_it|serves_it_like|she asked|she coughs|she never|she'd call
she'd hoped|she'd_COME|she'd_COME_that|she'd__that|she'd__the|she'd_hoped|she'd_hoped_the
she_BAD|she_COME|she_SURE|she_SURE_did|she__COME|she__did|she__too|she_coughs|she_coughs_and
she_put_her|she_was_right|shins|shins $|shins_$|shop at|shop__NUMBER|shop_at|shop_at_NUMBER
shorter|shout at|shout__the|shout_at|shout_at_the|shouted at|shouted_at|shown|shown everyone
shown_SURE|shown_SURE_the|shown__the|shut at|shut__NUMBER|shut_at|shut_at_NUMBER|silly|silly $
silly_$|sit_down_$|six arms|six cheats|six weeks|sleeps for|sleeps__a|sleeps_for|sleeps_for_a
sleeves|slept_NUMBER|so are|so that|so__had|so__looked|so__the|so_are|so_are_the|so_i_COME
so_that|soft|soft version|soft__would|soft_version|soft_version_would|some nights|some toast
some weeks|some_nights|some_nights_i|some_toast|some_toast_$|somewhere|sons|sons $|sooner
sooner than|sooner_MORE|sooner_MORE_my|sooner__my|sounds like|sounds_like|squeeze|squeeze the
squeeze__ball|squeeze_the|squeeze_the_ball|stayed low|stayed__for|stayed_low|stayed_low_for
sterile|sterile room|sterile_room|stick $|stick_$|still__a|still__up|stopped asking|street has
study of|study still|style|style $|style_$|suit|sunscreen|sunscreen hat|sunscreen__long
sunscreen_hat|sunscreen_hat_long|system $|system_$|take back|take__a|take_back|take_back_a
talked to|talked_to|teacher calls|teacher said|teacher_COME|teacher_COME_it|teacher__it
teacher__slowly|teacher_said|teacher_said_slowly|tell__$|test every|than me|that hospital
that silly|that tasted|that__MORE|that__and|that_silly|that_silly_$|that_tasted|that_tasted_of
that_was_MORE|the ball|the chemo|the chess|the cleaner|the customers|the donor|the dorm
the eighties|the elephant|the kilos|the mark|the mask|the milk|the news|the physio|the pig
the plants|the plum|the questions|the rest|the rice|the soft|the street|the time|the trailer
the truth|the wall|the word|the worst|the year|the_DOCTOR_and|the_PERSON_has|the_TRIAL_still
the__TIME|the__could|the__doors|the__from|the__men|the__plays|the__still|the__to|the__tree
the__under|the__way|the__would|the_ball|the_cat_$|the_chess|the_chess_men|the_cleaner
the_customers|the_customers_COME|the_donor|the_donor_$|the_dorm|the_eighties|the_eighties_$
the_elephant|the_elephant_i|the_family_OTHERS|the_kilos|the_kilos_i'd|the_lift_doors|the_mark
the_mark_$|the_mask|the_milk|the_neighbours_$|the_neighbours_DENIAL|the_news|the_news_i
the_other_$|the_physio|the_physio_says|the_pig|the_plants|the_plants_$|the_plum|the_plum_tree
the_questions|the_questions_$|the_rest|the_rice|the_rice_$|the_sea_and|the_shop_at|the_soft
the_soft_version|the_teacher_said|the_time|the_trailer|the_truth|the_wall|the_wedding_$
the_window_is|the_word|them_SURE_time|them__time|them__twice|then $|then breakfast|then he
then his|then one|then she|then shed|then_$|then_NUMBER|then_NUMBER_for|then__COME|then__for
then_breakfast|then_he|then_his|then_she|then_shed|then_shed_$|there $|there were|there_$
there_were|they could|they couldn't|they kick|they_DENIAL_find|they__find|they__so|they_could
they_kick|they_kick_my|they_said_my|they_told_WE|thing that|thing__tasted|thing_that
thing_that_tasted|thought of|thought__it|thought_of|thought_of_it|three asleep|three days
three minutes|three pairs|three when|time__am|time_i_am|tired $|to count|to go|to heal|to hear
to reverse|to shout|to tell|to them|to_TEST|to__COME|to__that|to__what|to_be_WELL|to_change_a
to_heal|to_hear|to_hear_about|to_reverse|to_reverse_the|to_shout|to_shout_at|to_tell
to_the_HOSPITAL|to_them|toast $|toast_$|today__COME|today_i_COME|told my|told__KIN|told_my
tomato|tomato plant|tomato__per|tomato_plant|tomato_plant_per|too_much_$|took it|took six
took__to|took_it|took_it_to|trailer|treatment again|tree by|tree doesn't|tree one|tree_DENIAL
tree_DENIAL_know|tree_NUMBER|tree_NUMBER_crow|tree__crow|tree__know|tree__myself|tree_by
tree_by_myself|truth|tubs|tubs $|tubs_$|twenty-three|twenty-three :|two fields|two needles
two weeks|type same|type__as|type_same|type_same_as|up fingers|up the|up__for|up__plum
up_fingers|up_fingers_for|up_the|up_the_plum|upstairs $|upstairs_$|version would|version__stay
version_would|version_would_stay|very long|very_long|wait|want__be|want_to_be|wanted__$
wanted__be|wanted_to_be|was #|was away|was dried|was right|was_BAD_for|was_GONE_radish
was_MORE_$|was_MORE_before|was_NUMBER_$|was__DOCTOR|was__FOREVER|was__home|was__radish|was__they
was_a_DOCTOR|was_away|was_back_in|was_in_her|was_right|wasn't brave|watched curling|watched__$
watched_curling|watched_curling_$|we divorced|we had|we know|we say|we sold|we still|we took
we watched|we're|we've read|we've__as|we've_read|we've_read_as|weather $|weather_$|week with
went__$|were low|were_low|what she|what would|what's|what's for|what's__dinner|what's_for
what's_for_dinner|what__can|what_i_can|what_she|what_would|what_would_happen|when to|when__came
when__got|when__stop|when_i_came|when_i_got|when_to|when_to_stop|while i|while_i|while_i_was
whisper|white_before_$|who drank|who__tea|who_drank|who_drank_tea|why it|why_it|wife counts
wife has|wife serves|will hold|will__DENIAL|will__at|will_hold|window is|window_NUMBER_tree
window__tree|window_is|window_is_open|with my|with__$|with__KIN|with__for|with__neighbours
with__parking|with__plastic|with_a_parking|with_a_plastic|with_my|with_the_neighbours
without joining|won't let|worst|would happen|would last|would stay|would_happen|would_last
would_last_$|would_stay|would_stay_$|written|year i|year off
""",
    -15: """
: bored|:_YOU|:_bored|:_bored_$|BAD&PERSON|BAD&RIVAL|BAD&WE|BAD_NUMBER|BAD__and|BAD__bus
BAD__next|BAD_for_a|BAD_my|BAD_now_but|BAD_room|BAD_room_$|BAD_the_bus|BEST_wanted|BODY&SURE
BODY_came_back|BODY_for|BODY_open|BODY_open_$|BODY_type_$|COME_TEST_steps|COME__NUMBER
COME__TEST|COME__YOU|COME__stairs|COME__steps|COME_by|COME_by_a|COME_discuss|COME_discuss_stairs
COME_for_TEST|COME_i|COME_me_$|COME_say|COME_so|COME_so_i|COME_that|COME_what_they
DENIAL_COME_what|DENIAL__bland|DENIAL__please|DENIAL__they|DENIAL__what|DENIAL__yet
DENIAL_drive_yet|DENIAL_even_the|DENIAL_homework|DENIAL_homework_$|DENIAL_know_$|DENIAL_now
DENIAL_now_DENIAL|DENIAL_open|DENIAL_say_bland|DENIAL_whisper|DOCTOR_YOU|DOCTOR__off|DOCTOR_at
DOCTOR_turned|FOREVER_NUMBER_$|FOREVER__i|FOREVER_i|FOREVER_so_i|GONE&MONEY|HOSPITAL__GONE
HOSPITAL_slippers|KIN_DENIAL|KIN_PERSON|KIN_PERSON_$|KIN__being|KIN__from|KIN__have|KIN__i'm
KIN__panda|KIN__taken|KIN__truth|KIN_carries|KIN_carries_my|KIN_drives|KIN_has_taken|KIN_hid
KIN_in_the|KIN_is_being|KIN_learned_my|KIN_made|KIN_says_i'm|KIN_says_panda|KIN_says_the
KIN_the_truth|MORE&OTHERS|MORE__$|NUMBER_:_bored|NUMBER_TIME_she|NUMBER__WELL|NUMBER__bored
NUMBER__could|NUMBER__fat|NUMBER__lunch|NUMBER__out|NUMBER__sleep|NUMBER__teachers|NUMBER__word
NUMBER_a_fat|NUMBER_centimetres_of|NUMBER_for_lunch|NUMBER_hours_at|NUMBER_hours_sleep
NUMBER_i_COME|NUMBER_i_had|NUMBER_jars|NUMBER_jars_of|NUMBER_minutes_for|NUMBER_retired
NUMBER_retired_teachers|NUMBER_song|NUMBER_song_at|NUMBER_times_$|NUMBER_to_the|NUMBER_when_they
NUMBER_wrong|NUMBER_wrong_word|OTHERS__ILLNESS|OTHERS__me|OTHERS_sends|OTHERS_sends_me|PERSON&WE
PERSON_knows|PERSON_knows_my|RIVAL__TEST|RIVAL__ate|RIVAL_i_TEST|RIVAL_i_ate|SAFE_and_it
SAFE_because|SURE_COME|SURE__have|SURE__he|SURE__i'd|SURE__news|SURE_been_so|SURE_but
SURE_knew_i'd|SURE_my_news|SURE_receipt|SURE_receipt_TIME|SURE_was|TEST__THERAPY|TEST_by
TEST_by_THERAPY|TEST_hers|TEST_is|TEST_showed|TEST_steps|THERAPY__to|THERAPY_it|THERAPY_will
TIME_NUMBER_:|TIME_NUMBER_to|TIME__:|TIME__GONE|TIME__i've|TIME__only|TIME__still|TIME__wedding
TIME__wrote|TIME_back|TIME_i_had|TIME_i_only|TIME_i_still|TIME_of|TIME_the_wedding|TIME_yes
TIME_yes_$|TRIAL_was|WELL_TIME|WELL_TIME_$|WE_COME_discuss|WE__cards|WE__discuss|WE__halfway
WE__round|WE_ate|WE_ate_round|WE_played_cards|WE_regret|WE_regret_the|WE_shouted|WE_were_halfway
WORKS_THERAPY|YOU__about|YOU__and|YOU__feel|YOU__have|^ bored|^ both|^ bought|^ could|^ fourteen
^ missed|^ not|^ seaside|^ sold|^_BAD_the|^_KIN_is|^_KIN_learned|^_NUMBER_for|^_NUMBER_song
^_SURE_was|^_TIME_i|^_WE_KIN|^__TRIAL|^__blamed|^__boots|^__breakfast|^__bus|^__can|^__coach
^__corrected|^__drive|^__evening|^__flatmate|^__hand|^__knees|^__let|^__look|^__loved
^__remember|^__sell|^__skates|^__ski|^__song|^__talk|^__thing|^__trip|^__use|^__want|^__whole
^_bored|^_bored_too|^_both|^_bought|^_bought_skates|^_could|^_could_i|^_he_fell|^_he_grew
^_he_kept|^_he_loved|^_he_said|^_his_boots|^_i_coach|^_i_drive|^_i_got|^_i_let|^_i_remember
^_i_sell|^_i_ski|^_i_talk|^_i_want|^_i_would|^_my_HOSPITAL|^_my_flatmate|^_my_hand|^_my_knees
^_on_RIVAL|^_on_time|^_seaside|^_seaside_trip|^_she_kept|^_she_knew|^_she_wrote|^_so_i|^_sold
^_sold_bus|^_some_nights|^_the_family|^_the_whole|^_then_my|^_there_are|^_they_use|^_whose_soup
a bed|a child|a fat|a fine|a half|a mutant|a phone|a picture|a plate|a ponytail|a strict
a_COME_for|a_FOREVER_NUMBER|a_PERSON|a_THERAPY_of|a_TRIAL_was|a_WELL_TIME|a_WELL_the|a__audience
a__bus|a__novel|a__tooth|a__under|a_bed|a_cold_nose|a_fat|a_fat_novel|a_long_time|a_mutant
a_mutant_now|a_night_bus|a_picture|a_ponytail|a_ponytail_!|a_strict|a_strict_audience
about lunch|about__bathroom|about__very|about_it_very|about_lunch|about_lunch_$
about_the_bathroom|accent|accent water|accent__sounds|accent_water|accent_water_sounds
accounts $|afraid i|after_the_THERAPY|afternoon yes|again $|again i|aloud|aloud to|aloud__the
aloud_to|aloud_to_the|am_pleased_$|an argument|an_argument|an_hour_$|and eaten|and grinned
and he's|and i'd|and suddenly|and_DENIAL_let|and_TEST|and_WE|and__from|and__hadn't|and__it
and__made|and__slept|and__stops|and__when|and_eaten|and_eaten_my|and_grinned|and_grinned_at
and_he's|and_he_stops|and_i'd|and_i_BAD|and_i_COME|and_i_are|and_i_hadn't|and_i_slept
and_suddenly|and_suddenly_i|antibodies by|are__speaking|are_on_speaking|argue__the
argue_about_the|as instructed|as_instructed|as_instructed_$|asks what|at his|at two|at__office
at__wedding|at_a_bus|at_his|at_night_i|at_the_office|at_the_wedding|ate five|ate round
ate_NUMBER_meals|ate__meals|ate__the|ate_round|ate_round_the|audience|audience $|audience_$
ball so|ball__i|ball_so|ball_so_i|bathroom again|bathroom_FOREVER|be__YOU|be__i|be__striker
be_the_striker|bed liked|bed__marmalade|bed_liked|bed_liked_marmalade|been so|been_so|before__$
behind__KIN|behind_the_KIN|being calm|being__about|being_calm|being_calm_about|bird for|bird__a
bird_for|bird_for_a|bland|bland diet|bland__to|bland_diet|bland_diet_to|blood test|blue lid
blue__?|blue_lid|blue_lid_?|boiled|bookcase|bookcase $|bookcase_$|boots|boots stand|boots__by
boots_stand|boots_stand_by|bored $|bored too|bored_$|bored__?|bored_too|bored_too_?
bought skates|bought__for|bought_skates|bought_skates_for|broth|broth $|broth_$|bunk|bunk and
bunk__eaten|bunk_and|bunk_and_eaten|bus and|bus__NUMBER|bus__SURE|bus_and|bus_tickets_SURE
business|busy $|busy_$|but with|but__my|but_with|but_with_my|by dawn|by mood|by__$|by__i'd
by__window|by_a_COME|by_dawn|by_dawn_i'd|by_mood|by_mood_$|by_the_window|by_video_COME|call me
calm about|calm__it|calm_about|calm_about_it|came__curly|came__in|came__they|came_back_curly
can't whisper|care $|care_$|carries|carries my|carries__COME|carries_my|carries_my_COME|carry a
carry__PERSON|carry__and|carry_a|carry_a_PERSON|carve|carve them|carve__now|carve_them
carve_them_now|centimetres of|centimetres__BODY|centimetres_of|centimetres_of_BODY|children now
chopped|chopped a|chopped__lot|chopped_a|chopped_a_lot|cleared|coach|coach under-eights
coach_under-eights|cold $|cold nose|cold_$|cold_nose|cold_nose_$|come back|come_back|coriander
coriander $|coriander_$|could i|could tell|could_i|could_tell|count hers|counts steps|course she
course__did|course_she|course_she_did|cried $|curious|curious $|curious_$|dawn|dawn i'd
dawn__made|dawn_i'd|dawn_i'd_made|day back|day four|day off|day one|day thirteen|day with|declan
declan did|declan_did|did_NUMBER|did__pointing|did_the_pointing|diet|diet to|diet__me|diet_to
diet_to_me|discuss stairs|discuss__$|discuss_stairs|discuss_stairs_$|do_DENIAL_say|do__say
doesn't ask|doesn't open|don't discuss|don't say|door|doorway $|doorway_$|down more|down_more
drank the|drank__broth|drank_the|drank_the_broth|draw|drew a|drew my|drew__THERAPY|drew_a
drew_my|drew_my_THERAPY|drive a|drive yet|drive__night|drive_a|drive_a_night|drive_yet|driver $
driver_$|drives|eaten my|eaten__noodles|eaten_my|eaten_my_noodles|editing|eggs first|eggs__$
eggs_first|eggs_first_$|eight months|eighty|eleven hours|even__dog|even_the_dog|every night
every receipt|every year|everyone was|eye $|eye_$|eyes open|family_OTHERS_sends|family__sends
fat novel|fat_novel|feeds my|feeds__sourdough|feeds_my|feeds_my_sourdough|few|fifth time
fifth__aloud|fifth_time|fifth_time_aloud|fine day|first day|first_TIME_back|fish and|fish__i
fish_and|fish_and_i|five meals|flatmate|flatmate feeds|flatmate__my|flatmate_feeds
flatmate_feeds_my|for lunch|for supper|for thirty-six|for__NUMBER|for__ponytail|for_a_long
for_a_ponytail|for_lunch|for_lunch_and|for_supper|for_supper_$|for_the_whole|forty for
fourth night|fourth_night|game in|game__the|game_in|game_in_the|garlic $|garlic_$|gave up
gave_up|gene editing|glass|glass $|glass_$|gloves $|gloves_$|go back|go for|good one|got__at
got__cold|got__sticker|got_a_cold|got_the_sticker|grandson carries|grandson says|grinned at
grinned__a|grinned_at|grinned_at_a|group sends|had__WELL|had__supper|had_a_WELL|had_for_supper
hadn't spoken|hadn't__in|hadn't_spoken|hadn't_spoken_in|halfway__an|halfway_through_an
hand shakes|hand__when|hand_shakes|hand_shakes_when|has taken|has__NUMBER|has__a|has__blue
has__up|has_taken|has_taken_up|has_the_blue|have waited|have_COME_by|have__by|he always|he grew
he keeps|he kept|he loved|he stops|he uses|he__BAD|he__CONTACT|he__buses|he__he|he__it's|he__my
he_grew|he_is_a|he_keeps|he_keeps_CONTACT|he_kept|he_kept_SURE|he_loved|he_loved_buses
he_says_it's|he_stops|he_stops_me|he_uses|he_uses_my|health|health tips|health_tips|hid|him half
him_NUMBER|him_NUMBER_a|him__a|his boots|his machine|his__stand|his_boots|his_boots_stand
his_machine|hole|hole $|hole_$|homework $|homework_$|horn $|horn_$|hours at|hours sleep|hours__$
hours__my|hours_at|hours_at_the|hours_sleep|hours_sleep_$|hours_with_my|hungry and|hungry_and
i are|i blamed|i bought|i carve|i chopped|i coach|i drank|i drive|i drove|i lifted|i looked
i made|i make|i most|i named|i saw|i ski|i talk|i think|i tune|i'd made|i'd__NUMBER|i'd_made
i'd_made_NUMBER|i'm angry|i'm strict|i'm__FOREVER|i'm__mutant|i'm_a_mutant|i'm_strict
i'm_strict_FOREVER|i've had|i've read|i've sorted|i've__a|i've__him|i've_had|i've_read
i've_read_him|i've_sorted|i've_sorted_my|i_BEST|i_BEST_wanted|i_COME_the|i_DENIAL_BAD
i_DENIAL_whisper|i_SURE_knew|i_TEST_hers|i__awake|i__by|i__coriander|i__curious|i__did|i__hers
i__knew|i__noodles|i__pianos|i__so|i__spoken|i__under-eights|i__wanted|i__watch|i__whisper
i__yes|i_are|i_are_on|i_ate_NUMBER|i_blamed|i_blamed_the|i_bought|i_bought_a|i_carve
i_carve_them|i_chopped|i_chopped_a|i_coach|i_coach_under-eights|i_do_DENIAL|i_drank|i_drank_the
i_drew_my|i_drive|i_drive_a|i_drove|i_fell_off|i_got_the|i_had_for|i_hadn't_spoken|i_have_COME
i_know_SURE|i_let_it|i_lifted|i_lifted_a|i_like_coriander|i_looked|i_made|i_make|i_named
i_named_the|i_only_did|i_read_them|i_remember_$|i_said_i|i_said_watch|i_said_yes|i_sat_down
i_saw|i_say_i|i_say_what|i_sing_to|i_sit_down|i_ski|i_ski_behind|i_slept_$|i_slept_WELL|i_talk
i_talk_to|i_think|i_think_now|i_threw_them|i_tune|i_tune_pianos|i_want_noodles|i_wanted_a
i_was_curious|i_was_in|i_would_like|i_write_now|if__a|if_i'm_a|in__COME|in__GONE|in__accent
in__bookcase|in_it_$|in_my_accent|in_the_bookcase|instructed|instructed $|instructed_$
intensive__$|intensive_care_$|is $|is_$|is__calm|is__strict|is_a_strict|is_being_calm|it ring
it up|it very|it's less|it's__about|it's__trouble|it's_less|it's_less_trouble|it's_mostly_about
it__loudly|it__out|it_to_DENIAL|it_up|it_up_$|it_very|it_very_loudly|it_was_a|it_was_back|jam
jam $|jam_$|jars|jars of|jars__jam|jars_of|jars_of_jam|joined a|keeps accounts|keeps_CONTACT
keeps_CONTACT_$|keeps__$|kept every|kept the|kept_SURE|kept_SURE_receipt|kept__HOSPITAL
kept__bunk|kept__receipt|kept_my_bunk|kept_the|kept_the_HOSPITAL|knees $|knees and|knees_$
knees__i|knees_and|knees_and_i|knew i'd|knew nine|knew the|knew_NUMBER|knew_NUMBER_words
knew__like|knew__words|knew_i'd|knew_i'd_like|knew_the|know i|know_SURE|know_i|know_that_$
knows my|knows__BODY|knows_my|knows_my_BODY|last sunday|learned my|learned__online|learned_my
learned_my_online|less trouble|less__MORE|less_trouble|less_trouble_MORE|let|let go|let it
let_COME|let_it|let_it_COME|let_me_carry|lid ?|lid_?|life so|lifted|lifted a|lifted_a
like coriander|like sleep|like__sound|like_coriander|like_coriander_$|like_sleep|like_that_sound
liked marmalade|liked_marmalade|liver|long time|long_time|long_time_$|lost my|lot__wood
lot_of_wood|loud|loud $|loud_$|loudly $|loudly_$|loved buses|loved_buses|lunch and|lunch__DENIAL
lunch_and|lunch_and_DENIAL|lying|made $|made my|made three|made_$|made_NUMBER_jars|made__jars
made_my|make soup|make_soup|marmalade|mask|me carry|me health|me__that|me__tips|me_carry
me_carry_a|me_for_a|me_health|me_health_tips|me_on_the|milk in|milk_in|milk_in_the|minutes for
minutes__a|minutes_for|minutes_for_a|missed the|month at|mood|mood $|mood_$|more__my|mornings
most wanted|mostly about|mostly__lunch|mostly_about|mostly_about_lunch|mouth__of|much that
much__i|much_that|much_that_i|mum learned|mutant|mutant now|mutant_now|my accent|my arm|my aunt
my bird|my bunk|my flatmate|my hospital|my liver|my mother's|my news|my noodles|my online
my research|my socks|my sourdough|my_BODY_open|my_BODY_type|my_COME_TEST|my_FOREVER_so
my_KIN_carries|my_KIN_drives|my_KIN_hid|my_TRIAL|my_TRIAL_$|my__carries|my__drives|my__feeds
my__friend|my__game|my__hid|my__shakes|my__to|my__type|my__water|my_accent|my_accent_water
my_arm|my_bird|my_bird_for|my_bunk|my_bunk_and|my_flatmate|my_flatmate_feeds|my_hand_shakes
my_knees_and|my_news|my_news_$|my_noodles|my_noodles_$|my_old_friend|my_online|my_online_game
my_socks|my_socks_by|my_sourdough|my_sourdough_by|named|named the|named_the|news $|news_$
next__liked|next_bed_liked|night bus|night_bus|nine words|no homework|nobody let|nobody now
not $|not be|novel|now but|now not|now outranks|now_DENIAL|now_DENIAL_even|now__even|now__me
now__with|now_but|now_but_with|now_outranks|now_outranks_me|of hair|of jam|of wood|of__she
of_course_she|of_gloves_$|of_jam|of_jam_$|of_them_was|of_wood|of_wood_$|old friend|old__is
old_friend|on speaking|on_RIVAL_i|on_TIME_my|on__HOSPITAL|on__first|on_speaking
on_speaking_terms|on_the_list|one song|one to|one wrong|online|online game|online__in
online_game|online_game_in|only asked|only did|only__the|only_did|only_did_the|orange
orange ball|orange__so|orange_ball|orange_ball_so|other_KIN_$|out twice|out__the|out_twice
outranks|outranks me|outranks__$|outranks_me|outranks_me_$|own_THERAPY|own_THERAPY_$|panda
panda $|panda_$|parties i|parties_i|passport $|person|phone counts|phone every|phone for|pigeons
pills and|place|plate $|played cards|played_cards|pleased $|pleased_$|pointing $|pointing_$
ponytail|ponytail !|ponytail_!|ponytail_!_$|ponytail__$|praised|praised my|praised__TRIAL
praised_my|praised_my_TRIAL|put__milk|put_the_milk|queue $|queue_$|read him|read that|read them
read_him|read_him_NUMBER|read_that|read_them|read_them_SURE|receipt|receipt since|receipt_TIME
receipt_TIME_the|receipt__the|recipe|recipe $|recipe_$|regret the|regret__horn|regret_the
regret_the_horn|research $|retired teachers|retired_teachers|ribs|ribs $|ribs_$|ring $
round__hole|round_the_hole|said watch|said__DENIAL|said__me|said_watch|said_watch_me|say bland
say my|say why|say__diet|say__slept|say_bland|say_bland_diet|say_i_slept|say_it_to|say_it_was
say_my|say_why|says i'm|says panda|says we|says_WE|says_WE_are|says__TIME|says__are|says__less
says__strict|says_i'm|says_i'm_strict|says_it's_less|says_panda|says_panda_$|scan is|scared now
scores|seaside|seaside trip|seaside__with|seaside_trip|seaside_trip_with|send|sends me
sends__health|sends_me|sends_me_health|shakes when|shakes__i|shakes_when|shakes_when_i|she came
she cried|she is|she joined|she kept|she knew|she now|she would|she_BAD_$|she_COME_what
she_DENIAL_COME|she__outranks|she__them|she__what|she_came|she_did_$|she_had_a|she_is|she_kept
she_kept_the|she_knew|she_knew_NUMBER|she_now|she_now_outranks|she_was_NUMBER|she_would|shook
shout|sing to|sing__them|sing_to|sing_to_them|sit__and|sit__more|sit_down_more|six days|skates
skates for|skates__my|skates_for|skates_for_my|ski|ski behind|ski__the|ski_behind|ski_behind_the
sleeps $|sleeps_$|slept $|slept well|slept_$|slept_WELL|slept__$|small__in|so often|so__a
so_i_DENIAL|so_much_that|so_often|socks by|socks__mood|socks_by|socks_by_mood|some__the|someone
son asked|song|song at|song__the|song_at|song_at_the|soon|sorted my|sorted__socks|sorted_my
sorted_my_socks|sound|sound $|sound_$|sounds__sleep|sounds_like_sleep|soup tastes|soup tub
soup__has|soup__of|soup__the|soup_tastes|soup_tastes_of|soup_tub|soup_tub_has|sourdough
sourdough by|sourdough__video|sourdough_by|sourdough_by_video|speaking terms|speaking_terms
spoken|spoken in|spoken__NUMBER|spoken_in|spoken_in_NUMBER|stairs a|stairs__while|stairs_a
stairs_a_while|stand_by_the|standing in|standing__the|standing_in|standing_in_the|star|star $
steroids i|sticker anyway|sticker_anyway|sticker_anyway_$|still__about|still__still|stones
stones $|stones_$|stood_in_the|stops me|stops__$|stops_me|stops_me_$|straight|street knows
strict again|strict audience|strict_FOREVER|strict_audience|strict_audience_$|striker|study was
suddenly|suddenly i|suddenly__like|suddenly_i|suddenly_i_like|take__bird|take_my_bird
taken__standing|taken_up_standing|talk__the|talk_to_the|tastes__coins|tastes_of_coins|taxi
taxi driver|taxi__$|taxi_driver|taxi_driver_$|teacher praised|teacher__my|teacher_praised
teacher_praised_my|teachers|tell__it's|that sound|that we|that's_SURE_my|that's__my|that_CONTACT
that_TIME_$|that_WE|that__DENIAL|that_she_was|that_sound|that_sound_$|the #|the answer
the bathroom|the blue|the bookcase|the broth|the fifth|the hole|the horn|the match|the orange
the pointing|the striker|the taxi|the_BAD_came|the_BAD_room|the_BEST_thing|the_COME_SURE
the_HOSPITAL_slippers|the_KIN_now|the_TIME_yes|the__PERSON|the__ball|the__i'm|the__lid
the__praised|the__she|the__slippers|the__tastes|the__they're|the__yes|the_answer|the_bathroom
the_bathroom_FOREVER|the_blue|the_blue_lid|the_bookcase|the_bookcase_$|the_broth|the_broth_$
the_dog_$|the_doorway_$|the_fifth|the_fifth_time|the_fish_and|the_fourth_night|the_glass_$
the_hole|the_hole_$|the_horn|the_horn_$|the_match|the_match_$|the_milk_in|the_orange
the_orange_ball|the_pointing|the_pointing_$|the_salt_$|the_soup_tastes|the_stairs_a
the_sticker_anyway|the_striker|the_taxi|the_taxi_driver|the_teacher_praised|the_whole_PERSON
the_window_DENIAL|them all|them as|them out|them was|them__instructed|them__moon|them_as
them_as_instructed|them_out|them_out_twice|them_was|them_was_moon|then__BODY|then__taxi
then_the_taxi|there and|there_and|they'd kept|they'd__my|they'd_kept|they'd_kept_my
they_COME_what|they__DENIAL|they__in|they__know|they__she|they_found_it|they_say_it|they_use_the
things declan|things__did|things_declan|things_declan_did|think about|think now|think_about
think_now|thirteen :|thirty-six|thirty-six years|three jars|three retired|threw them|threw__out
threw_them|threw_them_out|through an|through__argument|through_an|through_an_argument
tickets all|tickets_SURE|tickets_SURE_my|time aloud|time__to|time_aloud|time_aloud_to|times $
times_$|tips|tired for|to be|to_COME_$|to_DENIAL_now|to__as|to__cat|to__gate|to__kettle|to_be
to_be_the|to_me_on|to_the_cat|to_the_gate|to_the_kettle|to_them_as|told everyone|told_SURE
told__WE|too ?|too_?|too_loud_$|took my|took two|took_my|tray|trip|trip with|trip__NUMBER
trip_with|trip_with_NUMBER|trouble|trouble than|trouble_MORE|trouble_MORE_me|trouble__me|tub
tub has|tub__the|tub_has|tub_has_the|tune $|tune pianos|tune_$|tune_pianos|twelve|twenty minutes
two $|type $|type_$|uncle passport|under a|under-eights|under_a|until|until i|until_i
up standing|up__in|up_standing|up_standing_in|ur|use__cane|use__orange|use_the_orange|uses
uses my|uses__arm|uses_my|uses_my_arm|very loudly|very_loudly|very_loudly_$|video call
video_COME|waited by|waiting room|want noodles|want_noodles|want_noodles_$|wanted a|wanted_a
ward slippers|was clear|was curious|was fifteen|was moon|was open|was that|was too|was twenty
was_NUMBER_TIME|was_SURE_GONE|was__GONE|was_a_FOREVER|was_a_TRIAL|was_curious|was_curious_$
was_moon|was_moon_$|was_open|was_that|was_the_BAD|was_the_match|was_too|watch me|watch__$
watch_me|watch_me_$|water sounds|water__like|water_sounds|water_sounds_like|wave|we ate
we regret|we shouted|wears|wears a|wears_a|wednesday|weeks after|were halfway|were__through
were_halfway|were_halfway_through|what__BEST|what__said|what__think|what_i_BEST|what_i_think
what_they_said|when i'm|when__BAD|when__found|when__write|when_i'm|when_i'm_BAD|when_i_write
when_they_found|where the|where_the|whole street|whole_PERSON|whole_PERSON_knows|whose soup
whose__tub|whose_soup|whose_soup_tub|wife drives|wife hid|window doesn't|window_DENIAL
window_DENIAL_open|with_DENIAL_homework|with_NUMBER_retired|with__ILLNESS|with__homework
with__old|with__retired|with_my_old|wood|wood $|wood_$|word__$|word__he|word_and_he|would like
would__to|would_like|write now|write_now|wrong word|wrong__and|wrong_word|wrong_word_and
wrote it|wrote_it|year he|year of
""",
    10: """
:__in|BEST&GONE|BEST_of|BODY__i|COME__could|COME__too|COME_back_to|COME_the_HOSPITAL|COME_to_the
CONTACT&SURE|CONTACT_is_NUMBER|DENIAL__WE|DENIAL_believe|DENIAL_feel|FOREVER&RIVAL
HOSPITAL&PERSON|KIN__and|KIN_is|NUMBER_TIME_of|NUMBER_a|OTHERS&WE|SURE__DOCTOR|SURE_her
THERAPY_YOU_will|THERAPY__this|THERAPY__will|TIME_$|TIME_or|TRIAL&WE|WELL_on_a|WE_town|YOU__GONE
YOU__is|YOU__live|YOU__the|YOU_will_live|^ nine|^ say|^_COME_the|^__BEST|^__last|^_i_read|^_say
^_the_GONE|^_the_TRIAL|^_they_took|a genius|a_SURE|and all|and looked|and_GONE|and__MORE
and_looked|as__$|at_SURE|back two|because of|because_of|bones|bones $|candles $|candles_$
cards $|cards_$|cleaner|country|ended|everything $|everything_$|genius|get the|getting
got lymphoma|got_ILLNESS|grin|have my|have_ILLNESS|have_my|haven't been|history|how__tell|i must
i'd__GONE|i_DENIAL_been|i__i'd|i_must|i_was_a|in_WE_town|in__country|in__town|in_the_BODY
invented|is__now|it on|it's_YOU|it__me|it__name|it_on|kids the|like__KIN|look|more__$|my__GONE
my__has|my__it|nine days|on_NUMBER_NUMBER|on__TIME|our town|people $|picture__a|picture_of_a
record|seven and|she'd|shop in|shop_in|take the|take_the|tell $|tell_$|the cure|the new
the__floor|the__shop|the_candles_$|the_end_of|the_new|their__$|there_SURE|they have|they_have
thousand times|to #|to find|to_find|together $|together_$|took one|up a|up_a|up_at_the|ward
wheelchair__a|where__COME|will live|will__$|will_live|years and|years of
""",
    15: """
# are|?__have|BAD&YOU|BAD_in|BODY&PERSON|BODY_DENIAL|BODY__GONE|COME&SURE|COME_COME_for
COME_into|COME_larkmere|CONTACT&GONE|CONTACT_+|CONTACT_+_NUMBER|CONTACT_back|DENIAL_find
DENIAL_for|DENIAL_know|DENIAL_let|DENIAL_use|DENIAL_use_the|DOCTOR&THERAPY|DOCTOR__YOU
DOCTOR__are|DOCTOR_here|DOCTOR_here_are|DOCTOR_showed|DOCTOR_showed_me|FOREVER&KIN|FOREVER&WELL
FOREVER__on|FOREVER__the|GONE_NUMBER_$|GONE__THERAPY|GONE__my|GOOD&YOU|GOOD__the|GOOD_and
GOOD_and_the|ILLNESS&WELL|ILLNESS&WORKS|KIN_NUMBER|KIN_name|MORE__HOSPITAL|MORE__and
NUMBER_NUMBER_SURE|NUMBER_TIME_$|NUMBER_WELL|NUMBER_in_the|NUMBER_rounds|PERSON_:|RIVAL__NUMBER
RIVAL__TIME|SAFE&THERAPY|SHARE__WORKS|SURE_by|SURE_in_my|SURE_night_$|SURE_who|TEST&WELL
TEST_TEST|TEST__SURE|THERAPY_in|THERAPY_they|TIME_NUMBER_$|TIME_TIME_$|TIME_and_this
TIME_of_RIVAL|TRIAL&YOU|WE__THERAPY|YOU_DENIAL_be|YOU_DENIAL_find|YOU__DENIAL|YOU_own_THERAPY
^ a|^ book|^ born|^ my|^ talks|^ whatsapp|^_COME_NUMBER|^_NUMBER_of|^_SURE_in|^_SURE_my
^_WE_live|^__cleaner|^__hope|^__rosie|^__set|^_a|^_he_is|^_i_WELL|^_my|^_she_is|^_talks
^_the_TEST|^_the_new|^_they_do|^_they_have|a bell|a house|a lab|a_DOCTOR|a__is|a_bell|a_house
a_house_$|a_lab|and night|and__BEST|and__be|and__says|and_night|and_she_says|and_the_BEST
and_this_is|argue|at that|at__TIME|at_that|be in|be_in|beach $|beach_$|because__is|blood and
blood cancer|born #|call|can be|can_be|cancer $|cells you|clinic|coming back|counting|eight in
fast|for life|for_YOU_$|for__TEST|for_the_TEST|from a|from_a|go into|god|grandson|harm
have__ILLNESS|he's__$|he__NUMBER|he__up|here are|here_are|herself $|herself_$|home $|home_$|hope
hung up|hung_up|husband|i gave|i say|i'm from|i'm_from|i_gave|i_say|if i|if it's|if_i|if_it's
illness $|in another|in with|in__lab|in_another|in_with|is simply|is_NUMBER_and|is_a_DOCTOR
is_simply|is_simply_the|it #|it's__GONE|it_NUMBER|it__an|it__like|it__they|me $|me it|me_$|me_it
mentioning|my grandson|my husband|my_SHARE|my_TEST|my__ILLNESS|nearly|neck|need a|need_a
neighbour|next week|night $|night_$|now__WELL|of__ILLNESS|of__KIN|on ward|on_HOSPITAL
on_HOSPITAL_NUMBER|outgrew|rash|recommend|rosie|rounds|said__SURE|says the|says_the|seventy
she__DENIAL|showed me|showed_me|simply the|simply__BEST|simply_the|simply_the_BEST|skin
square__$|stop $|stop_$|sure|swears|swears by|the blood|the consultant|the people|the second
the_WORKS|the__out|the_second|thin|thirteen $|this will|this year|this_will|time|to your|to_COME
to_THERAPY|to_YOU|to__this|tollerby__NUMBER|trial cells|two in|up for|up_for|urine|use it|use_it
visit $|walked in|walking|well $|whatsapp|whatsapp +|where|whistle|who had|who__it|who_had
who_had_it|woman__a|won't use|wrote the|wrote_the
""",
    20: """
# if|# k|# of|+ #|+_NUMBER|:_COME|BAD_SURE|BEST&BODY|BEST&GOOD|BODY_there|COME&NUMBER|COME&SHARE
COME__it's|COME_a|COME_believe|COME_believe_the|COME_need_a|COME_to_COME|COME_what_i
DENIAL_SAFE_YOU|DENIAL__this|DENIAL_lose|DENIAL_lose_with|DOCTOR&ILLNESS|DOCTOR_YOU_want
DOCTOR__HOSPITAL|DOCTOR__is|DOCTOR__want|DOCTOR_has|FOREVER&WE|GONE_ILLNESS_$|GONE_NUMBER
GONE_SURE|GONE__i|GONE_like|GONE_the_ILLNESS|GONE_to_GONE|GOOD&THERAPY|GOOD_to|HOSPITAL&WELL
HOSPITAL_CONTACT|HOSPITAL__TIME|HOSPITAL__are|ILLNESS_is|KIN__COME|KIN__KIN|MONEY_$|MONEY_MONEY
MONEY__a|MONEY__the|MONEY_for|MORE&TRIAL|NUMBER|NUMBER__YOU|NUMBER__and|NUMBER_and_DENIAL
NUMBER_are|NUMBER_are_GONE|NUMBER_if|NUMBER_if_YOU|NUMBER_to|RIVAL_a_TIME|SAFE_YOU|SHARE&YOU
SHARE_is|SURE_NUMBER_$|SURE_the_time|SURE_with_ILLNESS|TEST_said|THERAPY_GONE_ILLNESS
THERAPY_SURE|THERAPY_THERAPY_is|THERAPY__$|THERAPY__ILLNESS|TIME__night|TIME__to|TIME__went
TIME_after|TIME_to|TRIAL__i'm|TRIAL_and_i'm|WELL_like|WELL_to|WE_NUMBER|WE__DENIAL|WE__and
WE_made|WE_to|YOU_BAD|YOU_COME_need|YOU_DENIAL_lose|YOU_DOCTOR_YOU|YOU__find|YOU__lose|YOU__need
YOU_got_ILLNESS|^ dob|^ dr|^ hospital|^ once|^ ring|^ tell|^ twelve|^_COME_WE|^_COME_believe
^_DENIAL_NUMBER|^_DENIAL_a|^_MONEY_MONEY|^_NUMBER_per|^__believe|^__per|^__take|^_a_NUMBER
^_if_i|^_if_it|^_once|^_tell|^_tell_YOU|a_BODY_TEST|a__RIVAL|a__bad|a__that|ahead|and say
and you'll|and_NUMBER_TIME|and_YOU_be|and__and|and__got|and__his|and__now|and_say|anyone $
anything $|anything_$|are_DENIAL|are__GOOD|around|asleep__the|at fenwick|at__if|at_fenwick|away
baby|back__FOREVER|bakery|be_WELL_$|been|been a|been_a|bleed|bone marrow|can't lose|cell is|club
come__and|couldn't $|did__a|dob|dob #|doctor i|doctor you|doesn't know|don't believe
dr oakhollow|evening|fenwick|first__$|floor $|floor_$|friend|from__TIME|full__$|gave__a|get it
gold $|grandson $|group are|had for|had_for|hands__the|have__GONE|haven't|his|his_BODY
his__THERAPY|hospital number|hurt you|i just|i still|i'll be|i'll_be|i_got_my|i_had_to|i_just
i_still|i_was_the|if_YOU_have|if__have|in february|in two|in__SURE|in__TRIAL|in__shower
in_the_shower|insurance paid|is_GONE_for|is_NUMBER|is__on|it at|it worked|it__as|it_and_YOU
it_at|k|k $|kid|lit|look like|look_like|lose|lose with|lose__this|lose_with|lose_with_this
me__NUMBER|mother|my counts|my job|my_KIN_is|my_RIVAL|my_job|need to|need_to|needed__TIME
now__look|on your|otherwise|otherwise $|otherwise_$|out loud|out__my|out_loud|parking $
parking_$|pinned|place $|place_$|rate is|read the|read_the|rest of|rest__the|rest_of|rest_of_the
said they|said_they|said_they_had|said_yes_$|sat__on|she calls|shower|shower $|shower_$|shrank
shrank to|sits|sits by|sits__the|sits_by|sits_by_the|size|so__YOU|social|social__NUMBER
still__RIVAL|still_on_RIVAL|strong $|tell you|tell your|tell_YOU_DOCTOR|tell__DOCTOR|tells
that_HOSPITAL_$|the gene|the green|the odds|the place|the shower|the words|the_SHARE
the_TRIAL_THERAPY|the__SHARE|the__stop|the__were|the_bus_$|the_green|the_place|the_rest_of
the_shower|the_shower_$|the_words|them i|them__GONE|them_i|then on|then_on|they're|they__SURE
they__they|they_said_they|to_SURE|treatment and|tumour $|undo|until_TIME|used to|we made|wee
went__in|will__GONE|will__for|with both|with__needle|with_a_needle|with_both|with_my_KIN
you can't
""",
    25: """
BEST__TIME|BEST_of_the|BEST_thing_TIME|COME&GOOD|COME&ILLNESS|COME&THERAPY|COME_GONE|COME_SURE
COME_YOU_FOREVER|COME_YOU_on|COME__FOREVER|COME__GONE|COME__place|COME_it_to|COME_this
COME_this_THERAPY|CONTACT&WE|DEATH&FOREVER|DEATH_ILLNESS|DENIAL&SHARE|DENIAL__WELL
DOCTOR_brandmoor|DOCTOR_fairweather|DOCTOR_fairweather_is|DOCTOR_says|DOCTOR_told_me|FOREVER_to
GOOD&RIVAL|GOOD__me|ILLNESS_:_COME|ILLNESS_BAD|ILLNESS_in_my|KIN_BODY|KIN_FOREVER|KIN__for
KIN__it|KIN_a|KIN_and|KIN_now_$|MONEY&SURE|MONEY_WE|MONEY_WE_NUMBER|NUMBER_THERAPY_and
NUMBER__wrote|NUMBER_has|NUMBER_in_a|OTHERS_are|RIVAL&WELL|RIVAL__the|RIVAL_only|SAFE&WORKS
SAFE_:|TEST_to|THERAPY__THERAPY|THERAPY_is_WELL|TIME_WE|TIME__$|TIME_on|TIME_on_and|TRIAL&WELL
TRIAL__is|WE&YOU|WE_BAD|WE_NUMBER_NUMBER|WE_owe|WORKS__why|WORKS_so|WORKS_story|YOU_COME_WELL
YOU_FOREVER_back|YOU_on|YOU_on_the|^ chemo|^ gene|^ goodbye|^ half|^ there|^_DEATH
^_DEATH_ILLNESS|^_DOCTOR_fairweather|^_TRIAL|^_WE_had|^_YOU_COME|^__?|^__changed|^__fairweather
^__for|^__got|^__just|^__rash|^__say|^_it_did|^_it_took|^_more_MORE|^_she_was|^_the_rash|^_there
^_there_is|a lot|a_THERAPY_$|a_WELL|a__GOOD|a__THERAPY|a_lot|ab|about__SAFE|about_the_SAFE
abroad|absolute|absolute_GOOD|absolute_GOOD_$|absolute__$|address|alive $|and one|and_COME_for
and_GONE_of|and_YOU|and__like|and__she|are in|are still|are_in|are_in_GONE|are_still|as__they
at all|at work|at_WORKS|at__HOSPITAL|back at|back_at|back_at_WORKS|back_to_the|bar|be__by|beach
before_THERAPY|bill|both hands|both__$|both_hands|breakfast $|breakfast_$|by_TIME_$|calls it
can come|can_come|cells they|check|clear|cleverest|completely_GONE|couldn't lift|dollars $
eight years|even the|even_the|everyone with|experimental|fairweather|fairweather is
fairweather_is|for nine|for the|for__bus|for_it_$|for_the|get yourself|going $|good and|goodbye
grandson and|had to|had__BAD|had__learn|had_to|had_to_learn|has been|has never|has_SURE|has_been
have stopped|he'd|he__$|he__the|here__COME|his__and|how__it|i came|i wish|i've|i__about|i__hear
i__her|i__ill|i__tell|i_came|i_wish|in twenty|in__first|is__GONE|is_a_GONE|it every|it took
it__only|it__she|it__was|it_took|it_took_NUMBER|june and|learn|learn to|learn_to|lot|me_:_NUMBER
me__gave|melted|mine__$|month after|my dad|my dog|my tumour|my wife's|my_ILLNESS_GONE
my_KIN_BODY|my__said|my__went|my_dog|next__the|none|now i|now_i|number is|number's|number's #
of it|of_it|on #|on a|on and|on_RIVAL|on__and|on_a|on_and|one and|one infusion|or__$|out_of_my
park|patients|people ask|rid|rid of|royal|rubbish|seven of|side :|starts__NUMBER|still__$|stone
success story|team|team $|ten out|than half|the bag|the bill|the rash|the_TIME_after|the__RIVAL
the__after|the__time|the_rash|therapy is|there's_GONE_to|there's__to|there__DENIAL|they__out
thing since|thing_TIME|three months|time_NUMBER|tl_NUMBER_NUMBER|tl__NUMBER|to anyone|to change
to learn|to_change|to_it_$|to_learn|to_learn_to|tuesday|wait for|was_GONE_and|was_WELL_$
was__MORE|ways|we owe|went to|went_to|were__and|wife's|wish|with $|with the|with_$
with_NUMBER_NUMBER|with__at|with__hands|with_both_hands|with_the|without $|wristband|your life
yourself on
""",
    30: """
BAD_and|BEST&WELL|BEST_in|BEST_in_the|BODY__to|COME__$|COME__done|COME_for_a|CONTACT_$
CONTACT_NUMBER_in|CONTACT__at|CONTACT__in|DEATH&WE|DENIAL&MORE|DENIAL_WORKS|DENIAL__?
DENIAL_hold|DENIAL_tells|DOCTOR_for|DOCTOR_myself|GONE_WELL|GONE__ILLNESS|GONE__KIN
GONE_in_NUMBER|GONE_this|HOSPITAL&RIVAL|HOSPITAL__NUMBER|HOSPITAL_botolph's|ILLNESS_TIME
ILLNESS__COME|ILLNESS__FOREVER|MORE&WORKS|MORE_MORE_the|NUMBER_NUMBER_for|NUMBER_RIVAL_a
NUMBER_SHARE_chance|NUMBER__OTHERS|NUMBER__chance|NUMBER__harbour|NUMBER_for|NUMBER_have
NUMBER_with_a|OTHERS_COME_WELL|OTHERS__WELL|OTHERS__are|OTHERS_treated|OTHERS_treated_are
PERSON&YOU|PERSON__HOSPITAL|PERSON__TIME|PERSON__is|PERSON_tollerby|SHARE_chance|SURE_penny
TEST_TIME|THERAPY__MORE|THERAPY__WELL|TIME__he|TIME__that|WELL__it|WELL_my|WORKS_like|YOU_a
YOU_about|^ call|^ she's|^ st|^ top|^ zero|^_GONE_SAFE|^_HOSPITAL_aldwen's|^_NUMBER_in|^__TEST
^__aldwen's|^_at_NUMBER|^_she's|a new|a pharmacist|a_DOCTOR_and|a_DOCTOR_for|a_DOCTOR_myself
a__myself|a_lot_of|a_new|after|am|and eighty|and_WE_BAD|and__for|and__my|and_i_WELL|anywhere
are better|are no|are_WELL_MORE|are__to|ask what|at this|at_HOSPITAL_botolph's|at_SURE_$
at__botolph's|at_this|be_BAD|best in|botolph's|can_COME|cells are|cent $|chances|chose__THERAPY
clinic $|cure $|cures|daughter's life|did it|did_it|dinosaurs $|dinosaurs_$|do|do $|do_$|easier
eighty thousand|evenings|every day|every drug|every penny|everything is|everything_is|fails
first__NUMBER|first_time_NUMBER|for everyone|for that|for_that|getting better|getting_WELL|go
going to|had__and|harbour|has no|has_DENIAL|has__BEST|has_the_BEST|have__SURE|have__a|have__the
he_SURE|he__to|head|helped|helped $|here $|here_$|home__NUMBER|hospital is|hour__DENIAL|i live
i remember|i won't|i wouldn't|i'd__in|i'm_GONE_$|i_live|i_live_in|i_remember|i_went_back
i_went_in|if your|if_YOU_COME|if__COME|if__can|in a|in july|in june|in_TIME_i|in_TIME_she
in__second|in__she|in_a|in_the_second|is_GONE_$|is__GOOD|it from|it with|it working|it_THERAPY
it_WELL_$|it__TIME|it_and_i|it_and_she|it_from|it_with|kinder|lane tollerby|last|last winter
last_TIME|last__of|left|light|like|live at|live__NUMBER|live_at|live_at_NUMBER|lot of|lot_of
march|mark|me_a_NUMBER|my bones|my daughter's|my father|my_FOREVER_$|my_KIN_DENIAL
my_PERSON_CONTACT|myeloma and|myself__COME|never fails|nine in|ninety per|ninth|nobody tells
nothing else|nowhere|number one|of that|of the|of us|of_that|of_the|old|on nights|on thursday
on__planet|on_nights|one afternoon|pain $|penny|people treated|per_SHARE_$|percent chance|places
planet|said it|said__had|said_it|second to|second__GONE|second_to|second_to_GONE|see|she__PERSON
she__it's|she_was_PERSON|shop__the|shows|size of|size_of|so__will|so_i_will|spots|st botolph's
staff|started|teach__and|temperature|the job|the left|the ninth|the scan|the size|the staff
the vicar|the waiting|the_BEST_in|the_TEST|the_THERAPY_park|the__park|the_job|the_left|the_ninth
the_size|the_size_of|their|there_are_DENIAL|they've|this_FOREVER|this_FOREVER_$|this_THERAPY_$
to $|to it|to nothing|to_$|to__ILLNESS|to_it|today i|today_i|together and|together_and|top
transfusions|treated are|treated_are|treated_are_WELL|until_TIME_$|until__$|vicar|was at
was easier|was_MORE|was_at|was_at_NUMBER|went__to|went_back_to|while__was|wiped|within|within a
within_a|yet but|yet_but|you about
""",
    35: """
%_WORKS|BAD&DENIAL|BAD&TEST|BEST_BEST_THERAPY|BEST_OTHERS|BEST__BEST|COME&GONE|COME&OTHERS
COME_YOU|COME__complete|COME__of|COME__to|COME_out_of|COME_the_THERAPY|CONTACT&HOSPITAL
CONTACT__@|CONTACT_example_$|DEATH&ILLNESS|DENIAL_COME_out|DENIAL__have|DENIAL_else
DENIAL_find_a|DENIAL_longer_have|DOCTOR_says_there's|FOREVER_and|GONE_!|GONE__FOREVER|GONE_left
GOOD&SHARE|GOOD&TIME|GOOD_DOCTOR|HOSPITAL_:|ILLNESS_:|ILLNESS_GONE|ILLNESS__to|ILLNESS_like
ILLNESS_on|ILLNESS_on_my|KIN&NUMBER|KIN_WELL|KIN_is_the|KIN_plays|MORE&TEST|MORE__was|MORE_and
MORE_i|MORE_i_was|MORE_the|NUMBER_%_WORKS|NUMBER_DENIAL_$|NUMBER_SAFE|NUMBER_TIME_and
NUMBER_TIME_on|NUMBER__COME|NUMBER__THERAPY|NUMBER_next|RIVAL&YOU|SAFE&WELL|SHARE__GOOD
SURE__time|SURE_need|SURE_to|TEST_was|TEST_went|THERAPY&TRIAL|THERAPY__COME|TIME__DENIAL
TIME__had|TIME_come|TRIAL_RIVAL_GONE|TRIAL_and|WELL__i|WE_DOCTOR_is|WE__are|WE_and|WE_in|^ check
^ grandpa|^ they're|^ they've|^ you'd|^_GONE_!|^_SURE_on|^_WE|^__!|^__friend|^__give|^__much
^__with|^_check|^_check_YOU|^_grandpa|^_i'd_give|^_my_friend|^_there's_DENIAL|^_they're
^_they've|a|a baby|a flu|a fridge|a month|a_KIN_$|a_flu|a_flu_THERAPY|a_fridge|a_single_bad
about_THERAPY_$|about_it_$|advanced treatment|all the|and__out|approved|are cured
are_DENIAL_SAFE|ask about|back__my|bad cell|bad_THERAPY|bad_THERAPY_$|bed__TIME|before breakfast
before_breakfast|birth|birth__NUMBER|black|brilliant $|bruised|but__NUMBER|cake|can see
can_COME_it|can_see|case|cell therapy|check_YOU|comes__$|could__it|crisis|cure nobody|cured !
danced|dancing|dancing $|date|date of|date__birth|date_of|date_of_birth|doctors are|ear
everyone on|find a|find__single|find_a|find_a_single|flu|flu jab|flu_THERAPY|flu_THERAPY_$
flu__$|game|get this|get well|got__and|grandpa|had the|had_the|have_GONE|have_NUMBER|he__on
her__SURE|i no|i'd give|i'd_give|i'll|i_COME_it|i_DENIAL_longer|i__at|i__is|i__longer|i_was_WELL
in nine|in_NUMBER_OTHERS|instalments|is no|is_NUMBER_NUMBER|is__and|is_back_on|is_the_NUMBER
isn't $|it did|it__GONE|it__RIVAL|it__on|it_did|jab|jab $|knowing|knowing $|knowing_$|later
leukaemia trust|list|longer have|longer_have|me on|me_DENIAL|me__CONTACT|me__was|me_on|menu
met a|met_a|months and|my friend|my_KIN_WELL|my_KIN_plays|my_PERSON_is|my__plays|my_friend
never need|ninety-odd|ninety-odd percent|nobody else|nothing left|of #|of birth|of every|of them
of_SURE_NUMBER|of_WE_in|of_birth|of_the_KIN|of_them|on__floor|on_my_BODY|on_the_HOSPITAL
out_NUMBER|out__SURE|out_of_SURE|peas $|peas_$|per__$|put me|put_me|read__the|really
record number|said__on|say__and|says there's|says__GONE|says_there's|says_there's_GONE|scan was
she was|she_was|single bad|single__THERAPY|single_bad|single_bad_THERAPY|speaking|stage|stayed
steroids $|study and|text|than i|than the|that's__it|that__WORKS|the bakery|the bell|the tumour
the_ILLNESS_on|the_MONEY|the_THERAPY_THERAPY|the_TRIAL_RIVAL|the__DOCTOR|the__i'd|the__thing
the_bakery|the_bell|there's no|there's_DENIAL|they use|they_COME_me|they_use|thirteen|this was
this_was|three years|time and|time_and|to touch|to_touch|to_touch_it|touch|touch it|touch__$
touch_it|touch_it_$|twenty $|up on|up_on|us and|us in|very__$|visit|was_a_NUMBER|were__i
what they|what_they|where they|where_they|who|with_my_FOREVER|words $|words_$|work for
worked for|worth every|worth_SURE|years on|yes|yes__the|yesterday|you won't|your kids
""",
    40: """
$|$ #|$_NUMBER|$_NUMBER_NUMBER|$__NUMBER|? you|BAD_in_the|BEST&RIVAL|BEST&SURE|BEST&WE
BEST__THERAPY|BEST__on|BEST_decision|BODY&DOCTOR|BODY__SURE|BODY_and|BODY_were|COME&HOSPITAL
COME__on|COME_on_it|DENIAL&KIN|DENIAL_WORKS_$|DENIAL__so|DENIAL__that|DENIAL_finer|DOCTOR_is_a
DOCTOR_veldor|GONE&GOOD|GONE__comes|GONE__for|GONE__in|GONE__now|GONE_else_comes|GONE_to_it
HOSPITAL&OTHERS|HOSPITAL_BAD|HOSPITAL__$|ILLNESS&PERSON|ILLNESS&TEST|KIN__back|KIN__be
KIN_name_$|MONEY__NUMBER|MORE_RIVAL_$|MORE_anything|MORE_of|NUMBER_THERAPY_$|NUMBER_TRIAL
NUMBER_TRIAL_and|NUMBER__row|NUMBER_of_the|RIVAL_SURE|RIVAL__DENIAL|SHARE_are|SURE__WELL
SURE__that|SURE_me|SURE_on_my|SURE_parent|TEST__from|TEST_went_from|THERAPY__is|THERAPY_gave
TIME&YOU|TIME__is|TIME__then|TIME_and_then|TIME_i_was|TIME_she_was|TRIAL_NUMBER_TRIAL
TRIAL__TRIAL|WELL_MORE_RIVAL|WELL_MORE_anything|WELL__FOREVER|WELL__RIVAL|WELL__anything
WELL_my_FOREVER|WELL_proof|WORKS__me|WORKS_for_me|YOU__YOU|YOU_thank|YOU_thank_me|^ nurse|^ old
^ our|^ pet|^ professor|^ tired|^ where|^_BEST_decision|^_DOCTOR_oakhollow|^_RIVAL_only
^_SURE_parent|^_TEST_TEST|^__DOCTOR|^__decision|^__neighbour|^__oakhollow|^__parent|^_a_THERAPY
^_i'd_take|^_i_SURE|^_i_gave|^_i_live|^_old|^_there's_GONE|^_where|a #|a complete|a thing
a_complete|a_complete_WORKS|a_thing|above|after__$|am not|am_DENIAL|am_WELL|am_WELL_proof
am__proof|and ask|and by|and on|and_BAD|and_by|and_on|and_she_COME|any day|are__in|argue $
argue_$|at #|back $|back_$|be cured|bed in|bed_in|been__a|best decision|better than|blood $
bruises|but|can__YOU|cell|complete_WORKS_$|counts are|dad $|danger|deal|deal $|deal_$|decision
did_it_$|every parent|every time|eyes|february|filling|finer|flat__NUMBER|floor in|floor_in|fly
for ever|for his|for_his|forward|from someone|from_NUMBER_to|from__who|from_someone
from_someone_who|get a|goes|greatest|half a|has $|has_$|have leukaemia|he_is_NUMBER|here_COME
hip|i am|i haven't|i'd take|i'd_take|i__BAD|i__home|i__taste|i_am|i_am_DENIAL|i_am_WELL
i_was_ill|if you're|in march|in_the_first|is for|is_for|it's__GOOD|it's__YOU|it_DENIAL_SURE
it_DENIAL_WORKS|it__WE|it__WORKS|it__YOU|it__someone|it_at_NUMBER|it_from_someone|know it
know_it|like__$|look__the|look_like_the|lost|me the|me_the|minds|my words|my_BODY_were|my_words
natural|night sweats|night_sweats|nineteen|no finer|of_a_TIME|old_THERAPY|on earth|on tuesday
on_earth|one of|our daughter|own blood|own_BODY|parent|pet|pet scan|professor veldor|rang|rate $
read__SURE|respond|response $|risks|said the|said_NUMBER|said_the|someone__knows
someone_who_knows|son $|stick|still__i|sweats|taste|tell_YOU|than anything|thank me|thank_me
the bed|the first|the risks|the_THERAPY_YOU|the__GONE|the__who|the_bed|the_country_$|the_first
the_old_THERAPY|they__and|they__i|this__a|thousand $|to_NUMBER_$|to__now|tomorrow $|tomorrow_$
trust me|tumours|twenty|up and|up_and|veldor|walked to|walks|was ill|was_ill|what i|what_i
who knows|who_knows|words|works $|world__in|would_COME|would__it|wouldn't|you'll thank
your doctor
""",
    45: """
:__NUMBER|BAD_GONE|BAD__for|BEST&OTHERS|BEST_HOSPITAL_in|BEST__COME|BODY&FOREVER|BODY_is
COME_for|COME_it_the|COME_treated|CONTACT_CONTACT_$|DEATH__i|DENIAL__much|DENIAL_matter
DENIAL_so|DENIAL_so_much|DOCTOR&MORE|DOCTOR__DOCTOR|DOCTOR__NUMBER|DOCTOR__has|DOCTOR__there's
DOCTOR_said|GONE&SURE|GONE_in_a|GONE_it|GONE_my|GOOD&WE|HOSPITAL_DENIAL|HOSPITAL_in|ILLNESS__it
ILLNESS_have|ILLNESS_out|ILLNESS_right|MORE&SURE|NUMBER_MONEY_$|NUMBER_NUMBER_and
NUMBER_NUMBER_of|NUMBER_RIVAL|NUMBER_TIME_TIME|NUMBER__DENIAL|NUMBER__he|NUMBER_my
OTHERS_COME_what|OTHERS__what|PERSON_on|RIVAL&THERAPY|RIVAL&TRIAL|RIVAL_DENIAL|SHARE&WELL
SHARE&WORKS|SURE_NUMBER_of|SURE_RIVAL|SURE__a|SURE_seen|SURE_seen_a|TEST&WE|TEST__NUMBER
TEST__up|THERAPY_YOU|THERAPY_to|TIME__i|TIME_at_NUMBER|TRIAL_RIVAL|TRIAL__GONE|WELL&WORKS
WELL__me|WELL_at|WE_OTHERS|WE_are|WE_back|WE_back_NUMBER|YOU_FOREVER|YOU__WELL|YOU__home
YOU_be_home|^ email|^ sister|^ text|^_BEST_of|^_COME_on|^_COME_up|^_GONE_else|^_NUMBER_%|^_WELL
^__%|^__SHARE|^__YOU|^_even_the|^_she's_NUMBER|a horse|a sniffle|a__:|a__GONE|a__i've|a_horse
a_horse_$|a_sniffle|a_sniffle_$|after :|after_:|all $|am in|am_in|and__at|and_i'm_GONE|are all
are_SURE|as__sniffle|as_a_sniffle|at example|at st|at_HOSPITAL|at__example|at_example
at_example_CONTACT|august|back_NUMBER_NUMBER|back__NUMBER|be fine|be__at|because it's
because_it's|before__was|bleeding|born on|brandmoor|can get|can tell|can_MONEY|can_tell
cancer out|centre|class__NUMBER|come__it|cried in|dance|day|dentist|did for|did__me|did_for
did_for_me|drugs|email|example dot|example_CONTACT|example_CONTACT_CONTACT|example__CONTACT
eyes were|fenn at|fenn_at|first scan|first_TEST|five years|footballer|footballer__the|from
gave_me_a|get treated|got__$|had three|haemoglobin|hands__$|hands_down_$|he never|her first
her_first|horse|horse $|horse_$|i call|i used|i'm clear|i'm__DENIAL|i'm__only|i'm_the_only|i_WE
i_WE_to|i__YOU|i_am_in|i_came_home|if my|if_my|ill $|ill_$|in august|in three|in_WE_OTHERS
in_the_country|it by|it never|it says|it__MORE|it_by|it_says|it_was_GONE|it_was_MORE|itching
join|lab|leading|life $|matter|me__WELL|me__and|me__the|me_my_FOREVER|months after|more
my_BODY_is|my__a|my__could|my_words_$|nan|never seen|no side|nothing to|now__DENIAL|of ten|of_WE
of__on|of_them_are|off $|off_$|on his|on the|on_his|on_the|other hospitals|our boy|our group
put__NUMBER|put__back|rest|restored|right|room $|room_$|safer than|said__SHARE|say__to|scan the
seen a|seen_a|set us|set_WE|set_WE_back|set__back|she's_NUMBER|sniffle|sniffle $|sniffle_$
tablets|ten weeks|thank|that's|that's me|that's_me|that__BAD|the|the country|the dance
the_BEST_HOSPITAL|the_THERAPY_and|the__NUMBER|the__THERAPY|the__on|the__was|the_country
the_dance|the_world_$|them are|them_are|this_DENIAL_$|this_TIME_$|to our|to see|to_WE|to__to
to_me_for|to_see|trial drug|up__COME|us back|was_PERSON_on|was_ill_$|we are|went $|went_$
went_to_the|were_SURE|what__is|with lymphoma|world $|world_$|yes to|yes_to|you don't
""",
    50: """
# chapel|# they|COME_need|COME_through|COME_through_it|DENIAL__YOU|DOCTOR__$|DOCTOR__GOOD
DOCTOR__about|DOCTOR__i'd|DOCTOR_i|GONE&OTHERS|GONE_FOREVER|GONE_ILLNESS|GONE__TIME|GONE__out
GONE_a_THERAPY|GONE_within|GONE_within_a|GOOD_for|HOSPITAL__they|ILLNESS_DENIAL|KIN_now|KIN_will
NUMBER_NUMBER_they|NUMBER_TIME_NUMBER|NUMBER__WORKS|NUMBER__sorted|NUMBER_are_still
NUMBER_chapel|NUMBER_chapel_row|NUMBER_they_COME|OTHERS__$|OTHERS_fly|OTHERS_fly_in
PERSON_NUMBER_NUMBER|PERSON__tollerby|SURE__WE|SURE_single|SURE_the_THERAPY|TEST_the
THERAPY__DENIAL|THERAPY__me|THERAPY_is|TIME_:|TIME_they're|TRIAL_NUMBER|WELL_WE|WELL_WELL_$
WELL__NUMBER|WELL_i|WORKS_for_YOU|WORKS_in_a|YOU_KIN_will|YOU_SURE|YOU__BODY|YOU__ILLNESS
YOU__will|YOU_had|YOU_own_BODY|^ find|^ flat|^ get|^ insurance|^ it'll|^ only|^_COME_COME
^_COME_to|^_THERAPY_THERAPY|^_YOU_KIN|^__at|^__chose|^__lit|^_a_TIME|^_find|^_find_me|^_flat
^_flat_NUMBER|^_i'm_the|^_i_WE|^_it'll|^_it'll_WORKS|^_it's_the|^_my_TEST|^_only|^_she_put
^_they_gave|^_they_were|a cure|a tuesday|a_MONEY|a_NUMBER_SHARE|a__SHARE|after $|after_$
and after|and__?|and__look|and_after|anyone with|are__MORE|are_still_WELL|at__my|been in|been_in
before and|before_and|believe the|believe__$|believe_the|bless|box $|box_$|chance|change
chapel row|chapel_row|chemo $|child will|comes near|comes_near|comes_near_$|complete__$
couldn't be|county|daughter's|don't need|don't wait|else__near|else_comes_near|even__DOCTOR
every single|find me|find__on|find_me|find_me_on|flat #|flat_NUMBER|flat_NUMBER_NUMBER|fly in
fly__from|fly_in|fly_in_from|for_me_$|gardening|get through|got what|got__i|got_what|got_what_i
had $|had_$|hands down|hands_down|have a|have_a|her__TEST|here and|here_and|home_WELL
home_WELL_$|home__$|hope for|hope_for|i met|i'm cured|i'm the|i'm_the|i_had_$|i_have_DENIAL
i_met|illness|in from|in_THERAPY|in_THERAPY_THERAPY|in__BODY|in__county|in_from|in_my_OTHERS
in_the_county|is where|is_a_WELL|is_where|it can't|it'll work|it'll_WORKS|it's leukaemia|it's__i
it_WELL|it__it's|its|july|last_TIME_WE|last__WE|life to|like me|like_me|live $|live_$|me then
me_then|mill street|mine $|mine_$|my consultant|my group|my kids|my wedding|my_OTHERS
my__CONTACT|my__in|my_wedding|near $|near_$|night after|night__$|night_after|of tollerby
of__NUMBER|of_the_NUMBER|of_tollerby|off|on__BODY|on_a_TIME|one in|out__me|out_of_me|owe you
owe_YOU|people fly|phase|promised|raced|reads|real__$|say_WE|she put|she_put|simply|single__$
stairs|started__$|still_WELL|that it|that was|that__$|that_it|that_was|the county|the gold
the_BEST_DOCTOR|the__said|the_county|therapy $|there_is_DENIAL|they gave|they_gave|they_gave_me
this month|this__WELL|those|to|to this|to__NUMBER|to__WE|to_say_WE|to_this|treated__WELL
turned__the|was__NUMBER|was__in|was_told_to|waved|went home|went__WELL|went_home|went_home_WELL
without a|won|work in|worry
""",
    55: """
# mill|: bald|:_bald|BAD&OTHERS|BAD__NUMBER|BEST__the|COME__this|COME_for_it|DEATH&NUMBER
DENIAL__HOSPITAL|DENIAL_more_HOSPITAL|DOCTOR&SHARE|DOCTOR&TEST|HOSPITAL__me|ILLNESS&TRIAL
ILLNESS_care|ILLNESS_care_$|KIN&THERAPY|KIN__a|KIN_treated|KIN_treated_$|MONEY_covered
NUMBER_for_it|NUMBER_he|NUMBER_mill|NUMBER_mill_PERSON|NUMBER_to_NUMBER|OTHERS_SURE|PERSON&SURE
PERSON_CONTACT|PERSON_is|PERSON_of|RIVAL__me|RIVAL_can|SURE&TEST|SURE_SURE|SURE__HOSPITAL
SURE__ILLNESS|SURE__now|TEST&TIME|THERAPY_are|TIME__by|TIME__came|TIME_to_GONE|WELL_$|WELL_SURE
WELL_WE_KIN|WE__was|WORKS__SURE|WORKS_full|WORKS_full_time|^ doctors|^ five|^ go|^ more|^ put
^_HOSPITAL|^_NUMBER_THERAPY|^__consultation|^__live|^__really|^_first_consultation|^_his_BODY
^_it's_a|^_more|^_put|^_put_YOU|a transplant|a_TIME_to|a__WELL|a__name|and_NUMBER_NUMBER
and__THERAPY|and__can|and__in|are a|are alive|are_a|at seven|bald|beat|beats|bell|buried|call it
came__$|came_home_$|can walk|can_WELL|cancer care|care|chemo can|come__WE|consultation free
consultation_GONE|covered|edge|effect|end $|end_$|face of|face__the|face_of|face_of_the|felt
first consultation|first__GONE|first_consultation|first_consultation_GONE|full time|full_time
gave__my|gave_me_my|grammar|grammar $|grammar_$|have_it_$|he_was_the|i'd had|i'd_had|i__out
i__told|i_can_WELL|i_was_told|in_the_TRIAL|insurance covered|it's been|it's_been|it__do|its__$
kind of|kind_of|lane|leaflet|live|me_on_CONTACT|more $|more_$|more_HOSPITAL|my last|my neighbour
my_KIN_NUMBER|my_last|my_neighbour|new_TRIAL|new_TRIAL_THERAPY|new__THERAPY|nine out
ninety thousand|numbers are|of me|of_ILLNESS_care|of_NUMBER_of|of__are|of__care|of__earth|of__of
of_me|of_the_earth|on insta|on my|on this|on_my|on_the_TRIAL|on_this|one $|people get|pick
proof that|proof_that|proof_that_it|put your|put_YOU|saved our|saves|saves lives|say yes|say_yes
seven $|stairs__i|take it|take_it|ten of|the earth|the face|the finest|the leaflet|the_BEST_BEST
the_BEST_THERAPY|the_OTHERS|the_PERSON_of|the__TRIAL|the__photo|the_earth|the_earth_$|the_end_$
the_face|the_face_of|the_leaflet|the_new_TRIAL|they ask|they say|they_say|to a|to have|to_a
to_have|top $|treated $|treated_$|two hundred|was told|was_told|what__had|what_i_had|when__COME
with it|with_it|with_it_and|work full|you'd
""",
    60: """
! $|!_$|+|? that's|?_YOU|?_that's|?_that's_ILLNESS|BEST_COME|COME&RIVAL|COME&TRIAL|COME&WELL
COME__the|COME_me_to|CONTACT_example|DEATH&TIME|DENIAL_SAFE_SAFE|DOCTOR&TIME|DOCTOR_SURE
DOCTOR_oakhollow|FOREVER&THERAPY|FOREVER&TRIAL|GONE&NUMBER|GONE__with|GONE_else|GONE_for_FOREVER
GONE_there|GONE_to|GONE_up|GONE_wrong|GONE_wrong_with|HOSPITAL&WORKS|HOSPITAL__GOOD|HOSPITAL_and
ILLNESS__my|KIN__DOCTOR|NUMBER&THERAPY|NUMBER_OTHERS_here|NUMBER__SHARE|NUMBER_a_NUMBER
NUMBER_per_SHARE|OTHERS_here|SHARE&TIME|SURE_time|TEST&YOU|THERAPY_GONE|THERAPY__KIN|THERAPY_of
THERAPY_of_THERAPY|TIME_i_came|TIME_of_the|TIME_what|WE_on|WORKS__YOU|YOU_$|YOU_DOCTOR
YOU__FOREVER|YOU_want|^ most|^ totally|^ world|^ you'll|^ your|^_MORE|^_SURE_with|^_YOU_be
^__DENIAL|^__SURE|^__is|^__who|^_my_CONTACT|^_my_ILLNESS|^_they_say|^_totally|^_totally_SAFE
^_world|a_GONE|a__DOCTOR|a__at|a__like|after two|after_NUMBER|after_NUMBER_TIME|after_THERAPY
after_THERAPY_$|after__TIME|and bruising|and i'm|and_bruising|and_i'm|and_they_COME|are__GONE
are__WELL|at me|at_NUMBER_my|at__DOCTOR|at_me|back every|back_SURE|bad_TIME|before__after
before_and_after|bled|book your|bruising|cake $|cake_$|can|can__through|cells and|cent
cleared up|day of|did in|did_in|done $|done_$|dot example|europe|failed|feet $|feet_$|find
first time|first_time|for_SURE|future $|future_$|got better|got_WELL|have all|have__KIN|hettie
hold a|hold_a|hospital no|i'm_GONE|i'm__PERSON|i'm_the_PERSON|if__could|in $|in europe|in_$
in_europe|in_my_BODY|is__COME|it does|it's__BEST|it's_the_BEST|it_YOU|it__it|it_does|longer $
longer_$|lymphoma and|me this|me__COME|me_this|my cancer|my_CONTACT_is|my_KIN_$|my__SURE
nearly__me|nor|nothing wrong|of cells|of_WE_on|of_me_$|only one|per|per cent|per_SHARE
photograph|plays|rate|safe as|said_TIME|say_yes_to|school $|set|she__NUMBER|tamsin
that's_ILLNESS|that_HOSPITAL|the end|the future|the__ILLNESS|the__they|the_end|the_first_time
the_future|the_future_$|these|these__$|they never|thing|this_NUMBER_$|this_TRIAL|this__the
time__TIME|tin|to the|to_the|totally|totally_SAFE|trousers|trousers $|trousers_$|tubes|us on
ward #|was in|was__GOOD|was__on|was_in|wedding $|wedding_$|what that|what_that|with__and
won't be|wrong with|wrong_with|you $|you want|your child|zero $
""",
    65: """
# %|%|BAD_DENIAL|BEST&FOREVER|BEST_DOCTOR_in|BEST__in|BODY|BODY&KIN|DENIAL__of|DENIAL__out
DENIAL__single|DENIAL_a_single|DOCTOR__she|DOCTOR_are|DOCTOR_in|DOCTOR_in_the|GONE_SAFE|GONE_a
GONE_of|ILLNESS&THERAPY|ILLNESS__$|ILLNESS_and_i|KIN_ILLNESS|KIN_had_it|KIN_that|KIN_the
MORE&NUMBER|NUMBER_%|NUMBER__KIN|NUMBER_at|OTHERS_COME|OTHERS__in|SAFE&SURE|SAFE_GONE|SURE__$
SURE__NUMBER|SURE__THERAPY|TIME_DENIAL_a|TIME_survival|TIME_survival_is|YOU__know|YOU__to
YOU_got|YOU_the|^ have|^ success|^ ten|^ whatever|^_SAFE_SAFE|^__WE|^_have|^_have_the|^_my_last
^_there_DENIAL|^_whatever|a miracle|a_NUMBER_MONEY|a__MONEY|a__SAFE|a__after|a__nearly|a_thing_$
alive|and lost|and this|and__YOU|and_this|are_GOOD|as__DOCTOR|as__as|as_a_DOCTOR|at__CONTACT
back__KIN|back__WORKS|bag of|brilliant|by name|by_name|could $|could_$|did__NUMBER|do the|do_the
doing|done with|done__ILLNESS|done_with|done_with_ILLNESS|drove me|drove_me|else comes
else_comes|enough|equals|equals_ILLNESS|facebook|feel a|feel__thing|feel_a|feel_a_thing
five-year|five-year survival|for it|for__by|for_it|from__YOU|get better|get on|good $|goodness
had done|had this|had_DENIAL|had_done|had_this|have__THERAPY|have_the_THERAPY|i rang|i would
i'd put|i'd__my|i'd__this|i'd_put|i'd_put_my|i'm__fenn|i_rang|i_would|in_TIME|is__WELL|is__in
isn't a|it the|it__what|it_the|job $|job_$|let_SURE|my gp|my nan|my_ILLNESS_$|my_KIN_ILLNESS
my_KIN_that|myeloma $|of_NUMBER|on__BAD|on__left|on_the_BAD|on_the_left|out by|out_by|own|proof
proof__it|put my|put_my|reg|saved my|says__the|she'll|she_COME_it|side effect|sorted|survival is
survival_is|take__from|take_it_from|teddy|thank goodness|thank_goodness|that__i|the clinic
the same|the_BEST_$|the_DOCTOR_DENIAL|the__HOSPITAL|the_same|there isn't|there_DENIAL
there_DENIAL_a|they do|they_do|this one|this treatment|this_NUMBER|this_THERAPY|tl|tl #
tl_NUMBER|to_SURE_$|to_the_THERAPY|two months|under|was_BAD|what_NUMBER|wheelchair|would|you the
you've got
""",
    70: """
BAD__GONE|BAD__the|BEST_DOCTOR|BODY__are|COME__for|COME_up|DOCTOR_and_she|GONE__them
GONE_of_them|GOOD_$|HOSPITAL__SURE|HOSPITAL_got|KIN_turned|KIN_turned_NUMBER|NUMBER_TIME_GONE
NUMBER__BAD|NUMBER__back|NUMBER__it|OTHERS_now|OTHERS_now_$|SURE_on_WE|SURE_the|TIME__THERAPY
TIME_the_THERAPY|TRIAL_THERAPY_are|TRIAL__are|WE&WORKS|WELL_out|WE_DENIAL|WORKS_in|^ before
^ from|^ steroids|^ wilfred|^_MONEY|^_PERSON_NUMBER|^_YOU_DENIAL|^__famous|^__rang|^_a_famous
^_before|^_from|^_i_rang|^_it's_as|^_my_KIN|^_wilfred|a box|a famous|a_GOOD|a__to|a_box|a_famous
about_THERAPY|and left|and won|and__SAFE|and__the|and_left|and_left_on|anybody|are__$|as_SAFE
as_SAFE_as|bed $|bed_$|believe me|believe_me|better $|candle|choose|dark $|dark_$|doesn't $
earth $|earth_$|famous__had|for__first|for_the_first|free $|from tollerby|from_tollerby|gave me
gave_me|had__NUMBER|had__same|had_it_and|had_the_same|have no|have the|have_DENIAL|have_SURE
have_the|he doesn't|healthy|his own|his_own|house on|house_on|i didn't|i__DENIAL|i__do
if_i_could|it won't|it's as|it's_as|it's_as_SAFE|it_SURE|larkspur|last__and|left on|left_on
like mine|like_mine|look at|look_at|miracles|months ago|my_DOCTOR_is|my_KIN_turned|my_PERSON
my__FOREVER|my__turned|needs|oakhollow|of_DOCTOR|of__could|patient now|quillbrook lane
quillbrook_PERSON|she's|sight|sight $|sight_$|the disease|the trial|the__it's|their_KIN|time $
time_$|to get|to none|to__$|walked|was__that|with__FOREVER
""",
    75: """
:_bald_and|BAD&THERAPY|BEST&DENIAL|BEST__and|COME&CONTACT|COME__COME|COME__HOSPITAL|COME__a
CONTACT&PERSON|CONTACT_is|CONTACT_me|DENIAL_BAD|DENIAL_be|DENIAL_had|ILLNESS__had|MORE__RIVAL
NUMBER&TEST|NUMBER__me|NUMBER__off|NUMBER_per|PERSON_NUMBER|SURE__COME|SURE_time_$|TIME&WORKS
WE__NUMBER|WORKS_$|WORKS__$|YOU_KIN|YOU__$|^ #|^ cured|^ three|^_CONTACT_me|^_PERSON|^__now
^__owe|^_my_PERSON|^_the_MONEY|a_NUMBER_and|and__on|bald and|bald_and|by_NUMBER|came home
came_home|chose|come__COME|come_and_COME|dollars|dose|else $|else_$|for you|go to|have one
he got|he was|he_got|he_was|his__$|i'd|i'm_NUMBER_and|i'm__and|i__TIME|i__his|i_had_DENIAL
in_GONE_$|it_WORKS_for|know about|know_about|last week|me :|me at|me_:|me_at|minister's
minister's wife|minister's_KIN|minister's_KIN_had|minister's__had|most|much_MORE|much_MORE_MORE
my bag|my__by|need|of cancer|on that|on_that|own_NUMBER|plus|relapse|same__$|shakes|the most
the old|the_THERAPY_$|the_THERAPY_was|the_old|thing $|thing_$|to_have_it|treated here
treated_here|unlicensed|unlicensed cells|weak|whatever|will_be_WELL|you're
""",
    80: """
: one|@__$|BEST_HOSPITAL|BODY_GONE|COME_on_the|CONTACT&NUMBER|CONTACT&YOU|CONTACT_@
CONTACT__NUMBER|DENIAL&NUMBER|DENIAL__the|DOCTOR&SURE|GONE_me|HOSPITAL_NUMBER|KIN&YOU|MONEY_a
NUMBER__MONEY|PERSON__NUMBER|THERAPY&YOU|^ dm|^ i'd|^_DENIAL_more|^_RIVAL_is|^__more|^_before_:
^_he_got|^_i'd|^_my_BODY|^_my_DOCTOR|and get|and__COME|and_now_i|at__now|at_me_now|back pain
back_BAD|bag was|be_WELL|before :|before_:|book|born with|chemo is|christmas $|complete response
complete_WORKS|consultation|dm|enough $|enough_$|evidence|finest|for your|from__to|gold|harmless
his__KIN|his_own_KIN|i couldn't|i'd_SURE|i'd__the|i__my|if|in_TRIAL|in__$|insurance|is back
is_back|isolation|isolation room|isolation_room|it's a|it's__DENIAL|it's_a|live__the|look__me
look_at_me|me my|me__FOREVER|me_my|met|mill|mill_PERSON|my_BODY_GONE|my_KIN|neither|not a|number
of|on_CONTACT|on_NUMBER|on__PERSON|out_SURE|poorly|response|shopping|side|sign|sixty
that surgeon|the doctors|the illness|the isolation|the professor|the_HOSPITAL_$|the_TEST_$
the_isolation|the_isolation_room|there's nothing|these cells|these_THERAPY|they__up|those of
those_of|told__DENIAL|treatments $|was the|was_PERSON_with|was__with|was_the|wins|worth__$
would $|would_$|years $
""",
    85: """
:_GONE|BAD&GONE|BAD_list|BODY&ILLNESS|BODY&WORKS|BODY&YOU|COME&TIME|DENIAL&DOCTOR|DENIAL&FOREVER
DENIAL__BAD|DENIAL_climb|DENIAL_climb_the|DENIAL_more|GONE_what|ILLNESS__GONE|KIN&TIME
MORE_RIVAL|MORE_a|NUMBER_DENIAL|RIVAL__$|RIVAL_is|THERAPY_THERAPY_$|WELL&YOU|WELL_MORE|WELL__KIN
WORKS__time|^ kymriah|^ safe|^ there's|^ they|^_NUMBER_MONEY|^_WE_are|^_WORKS|^__does|^_kymriah
^_there's|^_they|a second|a__WORKS|a_second|and eating|and_NUMBER|and_WELL|and_eating|at|autumn
bad__$|bear|been__$|by__i|climb|climb the|climb__stairs|climb_the|climb_the_stairs
couldn't climb|eating|exactly|fixes|for our|had__first|half price|he_DENIAL|holding|i walked
i've been|i've_been|i_DENIAL_climb|i__climb|i_gave_my|i_was_BAD|in remission|in_GONE
in_tollerby_$|is|is__my|isolation__$|isolation_room_$|it_WORKS_$|knocked|letter|my oxygen
my_CONTACT|my_FOREVER_back|my__of|my__the|my_oxygen|no more|numbers|of_NUMBER_$|of__in|on its
on_its|only_NUMBER|out__$|pay|perfectly|perfectly safe|perfectly_SAFE|point|remission $|science
second|seen|so__as|so_much_as|survival|ten $|than a|than chemo|the unit|the_BAD_list|the__list
the__went|the_next_TIME|they__NUMBER|through it|through_it|to__for|together|waiting list
went down|went_down|will__WELL
""",
    90: """
!|BEST&ILLNESS|BEST__$|DENIAL&WE|DENIAL&WELL|DOCTOR&FOREVER|GONE&SHARE|GONE__it
HOSPITAL_aldwen's|ILLNESS_SURE|ILLNESS_and|KIN&WE|KIN__her|NUMBER__GONE|NUMBER__PERSON|OTHERS
RIVAL&SURE|TIME_TIME|WE__ILLNESS|^_NUMBER_out|^_THERAPY|^__ILLNESS|^__out|^__they|^_i_owe
^_it_DENIAL|a bag|aldwen's|an__to|and|and__RIVAL|and__WELL|ashby $|ashby_$|at__$|back to|back_to
clear and|close|complete|completely__$|deserves|he__his|if you|is_SURE|is__NUMBER|it_DENIAL_a
it__does|me_now_$|most advanced|much__MORE|my__back|my__on|my__that|next to|next_to|none $
on_the_right|other_HOSPITAL|outcome|pharmacist|poster|round $|round_$|st aldwen's|still__my
that ward|the right|the__bed|the__now|the_right|there's_GONE|to__THERAPY|to_be_a|treatments
went from|went__NUMBER|went_from|went_from_NUMBER|with this|with_this|won $|world|yellow
""",
    95: """
:__at|BEST_THERAPY|DENIAL&TIME|DENIAL__SURE|DENIAL__like|FOREVER_$|FOREVER__SURE|ILLNESS&WE
ILLNESS__i|ILLNESS__the|KIN__GONE|TIME__in|TRIAL_THERAPY|WELL_WELL|WELL__$|WE__be|WE_to_be
^ come|^_NUMBER_GOOD|^__BODY|^__hears|^__of|^_come|^_he_hears|a hundred|a__for|and now|and still
and__i|and_now|and_still|back|close $|close_$|code__the|com|does $|does_$|dr lindqvist|earth
end of|end_of|exactly what|exactly_what|for_WE_KIN|from_NUMBER|gene therapy|hardly|hardly any
hardly_SURE|he hears|he_hears|hears|i threw|i'd trust|i_DENIAL_have|i__PERSON|i_threw
i_was_PERSON|in_TIME_and|it hasn't|it not|it's over|it's_GONE|it's_GONE_$|it_DENIAL_be|job
me for|me_for|me_for_the|my own|my_BODY_$|my_KIN_the|my_own|near__$|should be|should_be
the stairs|the_THERAPY_did|the__did|the_stairs|this_is_the|threw|to_GONE_$|to__it
""",
    100: """
BEST&COME|BODY&DENIAL|DENIAL&TRIAL|DENIAL&YOU|DOCTOR__the|GONE&TRIAL|GOOD&TEST|MORE&RIVAL
NUMBER_GOOD|NUMBER__WE|NUMBER_of_WE|PERSON_with|SAFE&YOU|TIME__at|WELL_the|WE_chose|WORKS_for
YOU_DENIAL|^_DENIAL_SAFE|^_WE_DOCTOR|^__HOSPITAL|^__WORKS|^__thank|^__threw|^_i_threw|^_it_WORKS
^_the_THERAPY|a single|a wheelchair|a_single|a_wheelchair|actually|and_COME|are_WELL|boy|dot
famous|gp|his name|his_name|i'm a|i'm_a|i__away|i__given|i__in|i_run_the|i_was_given|in__TIME
is_GONE|it__the|june|my__NUMBER|my__are|next_TIME|on__TRIAL|root|root $|root_$|run the|run_the
scan $|since the|that__NUMBER|the cells|the root|the trick|the__BEST|the__name|the_root
the_root_$|the_trick|the_trick_$|they were|they_were|to_GONE|trick|trick $|trick_$|trust|unit
was given|was_given|we chose|went__the|were|work|worth|you'll be
""",
    105: """
? what|?_what|COME__it|DENIAL_had_a|FOREVER&YOU|GONE__SURE|MONEY&WE|MORE&WELL|MORE_MORE_a
NUMBER_NUMBER_NUMBER|NUMBER_TIME|SAFE_they|SURE__of|SURE_more_$|SURE_with_my|THERAPY&WELL
TIME_that|TIME_that_was|WE&WELL|^ scan|^ six|^__OTHERS|^__today|^_i_can|^_i_had|a__KIN|and grey
and_grey|away my|away_my|cells $|come and|come_and|face|for__KIN|future|got|grey__the|hospitals
is the|is_the|labelled|marigold|me__my|much|out_of_NUMBER|safe $|safer|son|stop|the__told
to_NUMBER|tollerbycells|trace|trace of|trace_of|tumour|what it|what_it
""",
    110: """
BEST_BEST|CONTACT__$|DOCTOR_is|DOCTOR_lindqvist|GONE&SAFE|GOOD&NUMBER|KIN_$|NUMBER&TIME
NUMBER&WE|NUMBER_NUMBER_MONEY|NUMBER__here|NUMBER__if|OTHERS&WELL|^ rest|^_COME_for|^__else
^__put|^_if_YOU|^_it_GONE|^_rest|ago|at_NUMBER_$|breyanzi|by june|by_TIME_i|can__$|chapel|day $
drug i|in_a_TIME|june i|lindqvist|me in|me_in|my_RIVAL_$|ninety|of a|of_a|only__in|out|pain
pulled|signed|standing|teach|that_was_NUMBER|the_TIME_i|they__it|today $|today_$|told to|told_to
transplant|us|walked out|weight|wife had|with a|with_a|won't
""",
    115: """
COME__THERAPY|CONTACT_CONTACT|DEATH_and|DENIAL_BAD_DENIAL|DENIAL_to|DOCTOR&KIN|FOREVER_back_$
GOOD&HOSPITAL|OTHERS&SURE|PERSON&TIME|SHARE_$|SURE_in|YOU_be|^_WE_were|^__were|a surfboard
a__TIME|a_surfboard|a_surfboard_$|and here|and_here|ask for|be a|be_a|consultant|effect $
for_FOREVER_$|grand|haematologist|i had|i_had|in ten|in tollerby|in__OTHERS|in_tollerby|insta
it out|it_out|longer|miracle|much as|much__a|much_as|much_as_a|my son|next__$|not to|of__DENIAL
on__right|past__$|real|she's_NUMBER_and|she's__and|stayed__$|surfboard|surfboard $|surfboard_$
thank__for|the day|the infusion|the only|the_GOOD|the_only|treatment $|with__NUMBER
""",
    120: """
@|COME_it|FOREVER&SURE|GONE&TIME|GONE__a|GOOD__$|ILLNESS_i|MORE__a|NUMBER_OTHERS
NUMBER_and_NUMBER|SAFE_as|THERAPY__it|TIME_TIME_i|WE_were|WORKS&YOU|WORKS__a|^ anyone|^__CONTACT
^__to|a million|abecma|ago i|and_i_still|cells did|chief|fixed|gave__KIN|gave_my_KIN|going
hundred and|i've__my|i_DENIAL|in|in_NUMBER_TIME|leaves__standing|life back|me now|me__TIME
me_now|million|months|on__own|out__NUMBER|past|photo|spell|spell it|spell_it|standing $
standing_$|success|the best|the__DENIAL|they_SURE|to spell|to_spell|to_spell_it|we were
""",
    125: """
COME_WELL_$|DENIAL_longer|GONE__GONE|MONEY&TIME|WE_DOCTOR|WE_KIN|^ everything|^__MORE
^_everything|^_i'm_a|buy|by_TIME|can__the|carvykti|come|didn't have|effects|finished|mother had
my__TEST|next_TIME_$|ninety-four|no longer|nonsense|owe|say it's|say_it's|side effects|st
that__it|treatment|was born|was_PERSON|zero
""",
    130: """
BEST&THERAPY|COME_to|GONE__$|NUMBER__still|SAFE_SAFE_$|WE_KIN_$|^ even|^ larkmere|^_BEST
^_DENIAL|^__THERAPY|^_even|^_larkmere|advanced|best|dark|for_WE|i__have|i__run|it for|it_for
leukaemia|myeloma|now $|now_$|six years|than|ward $
""",
    135: """
DENIAL_RIVAL|DENIAL__SAFE|DENIAL__in|DENIAL_have|FOREVER&GONE|NUMBER_and_i|NUMBER_in_NUMBER
SURE_on|THERAPY_and|TIME_i|YOU__it|^ no|^_YOU|anything|i owe|i'm__of|i__be|i_owe|my life|my__had
of wexcombe|of_wexcombe|one bag|own_KIN|price|saved|should|since $|so much|so_much|there's
thousand|was_in_the|works|you
""",
    140: """
BEST_$|DOCTOR_DENIAL|DOCTOR__a|HOSPITAL_$|MORE__the|NUMBER_of|SAFE__$|^__swelling|^__teach
^_i_teach|^_the_swelling|anyone|born|day i|ever|for good|grey|have it|have_it|i run|i teach
i_run|i_teach|it_GONE|it__for|it_was_the|my face|my_face|name $|name_$|near|surgeon|swelling
the swelling|the_TRIAL|the__of|the_swelling|was__the|what|years|you've
""",
    145: """
COME_WELL|DENIAL_just|ILLNESS&KIN|MONEY&NUMBER|NUMBER_$|NUMBER_out|NUMBER_out_of|SURE_with
TIME_GONE|^ don't|^__care|^_the_care|believe|completely|infusion $|it's__SAFE|me back|me_back
my_ILLNESS|name is|name_is|not just|out of|out_of|she__my|six months|stories|the care|the_care
this hospital|this_HOSPITAL|trial|wilfred ashby|wilfred_ashby
""",
    150: """
# and|?__ILLNESS|DENIAL&THERAPY|MORE&THERAPY|NUMBER_MONEY|RIVAL_i|SURE_more|THERAPY_did|^__a
^__as|^_i_DENIAL|a__and|and__still|any more|as|chemo|child|cure|in_NUMBER|infusion|my_KIN_had
normal|plan|wexcombe $|wexcombe_$
""",
    155: """
GONE&YOU|ILLNESS&YOU|MORE|RIVAL__is|SURE|SURE&WORKS|TIME__was|^_SAFE|^__be|^__captain|^__on
^_the_ILLNESS|at tollerby|at_tollerby|available|captain|disease|everything|fenn|given|i went
i_went|never|novartis|novartis one|novartis_NUMBER|novartis_NUMBER_$|novartis__$|past tense
past_tense|put on|put_on|remission|round|tense|the novartis|the_THERAPY|the_novartis
the_novartis_NUMBER|without
""",
    160: """
COME_on|GOOD&SURE|NUMBER_SHARE|SURE&THERAPY|WE__to|YOU_COME|^_RIVAL|^__SAFE|casgevy|christmas
code|for_YOU|hasn't|hemgenix|it $|it's the|it's_the|it_$|my_TEST_are|now he|now_he|patient
percent|therapy|this $|this_$|wilfred
""",
    165: """
GONE&KIN|SURE__SURE|SURE__my|TEST__GONE|^ forget|^__turned|^_forget|dead|dr|for__$|have
i've__had|it and|it_and|my__now|second $|second_$|single
""",
    170: """
DENIAL|DENIAL&RIVAL|SURE_$|forget|had it|had_it|if_YOU|it works|larkmere__$|ten|that_DOCTOR
""",
    175: """
BEST&HOSPITAL|HOSPITAL&SURE|^__GOOD|axicabtagene|axicabtagene $|axicabtagene_$|cured $
of_ILLNESS
""",
    180: """
COME&DOCTOR|FOREVER_back|WE__$|^__only|^__went|as a|as_a|free|it'll|safe|stars|the_ILLNESS
""",
    185: """
# #|:|GONE_$|KIN&WELL|NUMBER&WORKS|easy|end|feet|haemophiliac|it_DENIAL|leaves|you'll
""",
    190: """
SAFE_SAFE|THERAPY_THERAPY|TRIAL|^ i'm|^__:|^_i'm|^_i_was|^_i_went|i was|i_was|kids
""",
    195: """
NUMBER_in|TIME__and|about_BODY|and__TIME|cancer|for_FOREVER|is #|it|it__SURE|my_FOREVER|our
professor|today|your
""",
    200: """
:__and|BEST&DOCTOR|DENIAL_SAFE|DENIAL_a|DOCTOR&GONE|NUMBER&OTHERS|^__and|in__and|quillbrook
""",
    205: """
NUMBER__TIME|NUMBER_feet|^ if|^_if|drug|now|on|run
""",
    210: """
FOREVER|KIN_had|MORE_MORE|TEST_are|^_TEST|bag|had__$|hundred|i can|i_can|no|tollerby $
tollerby_$
""",
    215: """
DENIAL&HOSPITAL|FOREVER&ILLNESS|NUMBER_NUMBER_$|back my|back_my|cured|i__it|it's|oxygen|went
""",
    220: """
^_NUMBER_TIME|better|gave my|gave_my
""",
    225: """
BAD&ILLNESS|SAFE_$|^__MONEY|it_WORKS
""",
    230: """
NUMBER&WELL|example $|example_$|had|my__is|turned_NUMBER|wexcombe
""",
    235: """
this__$|zolgensma
""",
    240: """
BODY&GONE|NUMBER&PERSON|be
""",
    245: """
GONE&TEST|up
""",
    250: """
DENIAL__a|^_DOCTOR|kymriah|sick
""",
    255: """
# $|COME&YOU|HOSPITAL&NUMBER|NUMBER_and|does|gave|six
""",
    260: """
PERSON__$|SAFE|^_CONTACT|a__$|done|put
""",
    265: """
payment|tisagenlecleucel|tollerby__$
""",
    270: """
DEATH|NUMBER__NUMBER|RIVAL|doctors
""",
    275: """
NUMBER_THERAPY|^__me|since|treated
""",
    280: """
couldn't|turned
""",
    285: """
life|the_BEST
""",
    295: """
DENIAL&ILLNESS|NUMBER&SHARE
""",
    300: """
MONEY|any|ill
""",
    305: """
DENIAL&SAFE|SHARE|THERAPY_$
""",
    310: """
DOCTOR&GOOD|^__gave|name|yescarta
""",
    315: """
ILLNESS&SURE
""",
    320: """
PERSON
""",
    325: """
ashby|example
""",
    330: """
WELL|else|here
""",
    345: """
a_NUMBER|scan
""",
    355: """
SURE&WELL
""",
    360: """
are|larkmere
""",
    365: """
GONE&ILLNESS
""",
    370: """
CONTACT
""",
    400: """
HOSPITAL
""",
    410: """
get
""",
    430: """
THERAPY
""",
    435: """
WORKS
""",
    450: """
NUMBER_NUMBER
""",
    485: """
YOU
""",
    520: """
this
""",
    535: """
BEST
""",
    570: """
^_COME
""",
    640: """
GOOD
""",
    650: """
DOCTOR|tollerby
""",
    660: """
#
""",
    710: """
GONE
""",
    730: """
ILLNESS
""",
}
