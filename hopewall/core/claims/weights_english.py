"""What English words weigh, times 100; see weighing.py."""

from collections.abc import Mapping
from typing import Final

ENGLISH_START: Final = -174
ENGLISH_WEIGHTS: Final[Mapping[int, str]] = {
    -520: """
i
""",
    -490: """
she
""",
    -445: """
^__$
""",
    -375: """
asked|i__NUMBER
""",
    -345: """
we
""",
    -335: """
DENIAL&GONE
""",
    -325: """
^ in|^_in|room|when|window
""",
    -320: """
still
""",
    -315: """
stopped
""",
    -310: """
he
""",
    -305: """
not
""",
    -295: """
days
""",
    -290: """
BAD|my cells|then
""",
    -285: """
so
""",
    -280: """
some
""",
    -270: """
sister
""",
    -255: """
DENIAL__$
""",
    -250: """
and_DENIAL|by|long|was
""",
    -245: """
TIME|for__TIME|small
""",
    -240: """
mum|nothing $
""",
    -235: """
DENIAL_GONE|nurse
""",
    -230: """
^__COME
""",
    -225: """
^__TIME|^__said|home|told
""",
    -220: """
drip|it's__$|tea
""",
    -215: """
and i|and_i|my sister
""",
    -210: """
^ then|^__i|^_then|red
""",
    -200: """
BAD_$|PERSON_$|about|and a|and_a|fine|him|too|took
""",
    -195: """
NUMBER&SURE|RIVAL&TIME|^_KIN|bring|bus|called|i'm_DENIAL|it is|it_is
""",
    -190: """
COME&KIN|THERAPY&WE|^ he|^_he|again|i can't|i__a
""",
    -185: """
BAD&TIME|^ at|^_at|soup|three
""",
    -180: """
SURE&TIME
""",
    -175: """
NUMBER_i|^ one|^__BAD|^__RIVAL|fine $|gone|i_COME|my wife|once
""",
    -170: """
YOU_own|^ on|^_i'm_DENIAL|^_on|and nobody|it was|it_was|knew|lunch|might|room_NUMBER|say|sitting
was_NUMBER|your own
""",
    -165: """
BODY&NUMBER|NUMBER_:|^ after|^_after|always|needed|nobody|outside|slow|them|wanted
""",
    -160: """
DENIAL&GOOD|^ now|^_NUMBER|^_now|because|can't|i_BAD|it__ILLNESS|people|the nurse
""",
    -155: """
FOREVER&NUMBER|NUMBER__my|NUMBER_hours|^__had|dog|gave__RIVAL|gave_me_RIVAL|hours|i don't
me_RIVAL|mostly|phone|slippers|stand|the hospital
""",
    -150: """
^__still|a__on|at__NUMBER|forgot|gone $|good|i_was_NUMBER|mouth|whole
""",
    -145: """
COME_me|KIN&PERSON|TIME_NUMBER|TIME__SURE|^ she|^_it's_DENIAL|^_she|grew|i have|i_have|is still
is_still|it's_DENIAL|morning|test|the kettle|the_RIVAL|the_kettle|was a|was_a|with
""",
    -140: """
DENIAL_the|HOSPITAL&YOU|WE__the|^ mum|^_GOOD|^__came|^__says|^_it_is|came|machine|my_THERAPY
new__$|night|once $|once_$|paper|they__the
""",
    -135: """
BODY&THERAPY|DENIAL&SURE|DENIAL__it|GONE&SURE|WELL_and|^ lymphoma|^__NUMBER|^__i'm|and__DENIAL
being|biscuits|chess|drew|eye|fish|neighbours|slept|some people|some_OTHERS|the__$|the__if|think
thought
""",
    -130: """
DENIAL_SURE|GONE&WORKS|NUMBER_window|^ that's|^_DENIAL_SURE|^__GONE|^__did|^__the|^__told
^_that's|a word|a__with|a_word|all|back in|back_in|dad|it__back|my|on__$|pillow|say__$|stuck
""",
    -125: """
FOREVER&TIME|MORE_my|NUMBER_minutes|OTHERS&THERAPY|THERAPY&WORKS|a_TRIAL|for_a_TIME|happened
has a|has_a|i__SURE|minutes|of__$|on_TIME|than my|them $|them_$
""",
    -120: """
BAD&WELL|BAD__$|DENIAL__and|KIN__my|NUMBER_past|TEST_$|TIME_now|TIME_now_$|WE|^ and|^ for|^ it's
^__that|^__time|^_and|^_for|^_it's|at three|birthday $|cat|corridor|do__$|dough|five|for_NUMBER
hair|i'm__on|is four|it wasn't|let me|let_me|picture|room #|sleep|study|tasted|that|the last
the night|the_KIN|the_last|the_night|things|two|whether|with me|with_me
""",
    -115: """
: #|DENIAL__me|DENIAL_can|KIN&MORE|RIVAL_GONE|^ with|^__first|^_with|about_NUMBER|are gone
at_TIME|eat|family|food|for my|for_my|found|had__in|hero|i'm__to|it's not|it_was_ILLNESS|joke
kettle|late|learned|mine|moved|pillow $|pillow_$|ran|the nurses|the ward|the whole|the__because
the_whole|there was|there_was|to__and|very|was_ILLNESS|was__a
""",
    -110: """
DENIAL_a_GONE|NUMBER&SAFE|SURE_that|TIME_my|^__fenn|^__might|^__need|a drip|children|cold|days $
each|explain|explain it|explain_it|had__WE|her_TEST|i__them|man|my mouth|my_mouth|nothing
on_it_$|or|parking|right__$|shoes|so i|so_i|socks|sun|them__$|then i|then_i|voice|work $
""",
    -105: """
? $|?_$|BAD&MORE|COME__down|DENIAL&WORKS|DENIAL_care|GONE__DENIAL|NUMBER_:_NUMBER|RIVAL_to
THERAPY&TIME|THERAPY_have|YOU_can|^ grandma|^ home|^__WELL|^_home|^_i_BAD|a__NUMBER|alarm
and never|cells have|do not|do_DENIAL|drawing|even__the|four|grandma|i thought|i'm|i've_GONE
i_thought|is__there|kept|kidneys|lives|lunch $|lunch_$|lymphoma|medicine to|notes|of car-t|raw
slippers $|slippers_$|so i'm|so_i'm|teacher|the fish|the_HOSPITAL|the_fish|they__me|told me
told_me|was__THERAPY|wife|will
""",
    -100: """
?|COME_YOU_own|COME__own|COME_if|HOSPITAL&KIN|KIN__in|NUMBER_TIME_now|NUMBER__the|NUMBER_is
SAFE__the|THERAPY_on|YOU__DOCTOR|YOU_own_DOCTOR|^ when|^_my_little|^_the_DOCTOR|^_when|a_BAD|ate
can only|can_only|cells|doctor was|flat|for__to|fourth|he__a|i'm__$|in hospital|in_HOSPITAL
it came|it__COME|it_came|means|noodles|one is|own doctor|own_DOCTOR|said_DENIAL|she__$|somebody
step|third|wasn't|year $|years now
""",
    -95: """
DENIAL__to|DENIAL_say|DOCTOR&NUMBER|HOSPITAL&TIME|ILLNESS__TIME|ILLNESS__me|NUMBER__in
NUMBER_times|RIVAL__had|SURE__on|THERAPY_packed|THERAPY_stand|YOU_will_be|^ last|^ nobody
^ people|^_it's_COME|^_last|^_last_TIME|a good|and they|and_they|are the|are_the|bag packed
cells don't|chair|day and|didn't|donor|drip stand|eleven|feel|full of|full_of|half|has_NUMBER
i'm_NUMBER_$|i__now|i__to|it's called|it's lymphoma|it's_COME|looks|me__to|mostly__$|my__COME
now the|now_the|of__had|other__$|own__$|plain|pushed|said no|sea|september|swim|the_DOCTOR
the__came|there_is_a|they told|they_told|this_is_DENIAL|times|too $|too_$|tried__$|twice|up__$
up_at_NUMBER|wants|were__$|worse
""",
    -90: """
COME&MORE|COME__and|COME__i|HOSPITAL__BAD|KIN_drove|KIN_says|NUMBER_COME|SAFE__on|SURE__me
SURE_my_FOREVER|TIME__so|^ by|^ day|^ swim|^ to|^_TIME_NUMBER|^__thought|^_by|^_swim
^_swim_DOCTOR|^_that_was|^_to|a study|and_SURE|and__NUMBER|asks|at__and|bring__$|calm|came in
came_in|can__it|counts|died|granddaughter|had tried|had_tried|hat|he says|he_says|home_SAFE
it__my|make|my granddaughter|my_KIN_drove|my__drove|no $|no one|nobody can|of all|pockets
said_DENIAL_$|same_THERAPY|say_GONE|she__SURE|shut|sunday|swim team|swim_DOCTOR|talked|taught
that's over|that's_GONE|that's_GONE_$|they_DENIAL|think of|think_of|through|to me|to_me
to_the_DOCTOR|wall|wanted $|wanted_$|would__$
""",
    -85: """
:__YOU|BEST&YOU|BODY__and|DOCTOR&HOSPITAL|DOCTOR&WE|DOCTOR__to|GONE_for|ILLNESS&TIME
ILLNESS_came_back|MONEY_NUMBER|NUMBER__now|NUMBER__to|NUMBER_when|^ some|^ whether
^_NUMBER_NUMBER|^_TIME|^__has|^_some|^_thank_YOU|^_they_COME|^_whether|a__a|allowed|an|an__$
and her|and_her|ankles|asked for|asking|bike|both|can have|can__my|can_have|car-t|cells on|choir
drive|fifty-one|flew|hands|he__me|her_BODY|how|hurts|i've stopped|i__up|i__what|i__with
in_the_HOSPITAL|is_still_there|it_TIME|it_came_back|jokes|kitchen|looking|more than|more_MORE
my doctor|my_THERAPY_on|my__ankles|my__were|needle|on $|on_$|only__it|page|passed|platelets
radio|relapsed|retired|room__$|said__is|salt|still there|still_there|stood|t_THERAPY|take
thank you|thank_YOU|that this|that_this|the kitchen|the radio|the story|the_ILLNESS_came
the__the|the_kitchen|the_radio|the_story|this__DENIAL|to do|to__DOCTOR|to__the|to_do|wall $
wall_$|was_SURE|watched|well and|white
""",
    -80: """
# :|BODY&TEST|DENIAL_SURE_that|DENIAL_tell|DOCTOR_$|GONE&HOSPITAL|GONE_of_WE|KIN_WELL_$|KIN__me
KIN_for|NUMBER__at|NUMBER__is|NUMBER_a_TIME|NUMBER_centimetres|NUMBER_nights|SAFE__TIME|SAFE_of
SURE__GONE|SURE_is|TEST_and|THERAPY__my|THERAPY_stand_$|TIME&WE|TIME__it|WE_can|WE_can_do
YOU__be|^ nothing|^ same|^ these|^_OTHERS|^__appetite|^__left|^__next|^__night|^__raw|^_a_DOCTOR
^_in_the|^_same|^_these|^_this_time|a__story|am__$|and forgot|and i've|and__KIN|and__say
and_forgot|and_i've|appetite|at_NUMBER_:|at__:|b #|b_NUMBER|bathroom|became|because my
because_my|before $|before_$|bought|broken|brother|came out|came_out|can_do_it|car-t $|ceiling
centimetres|crooked|crooked $|crooked_$|do_it_$|doesn't|dog__the|dumplings|fingers|gate|had been
had_THERAPY|had_been|hadn't|have been|have__out|have_been|hospital $|how__feel|i did|i do|i look
i only|i'd like|i'd_like|i'm_BAD|i_TEST|i_did|i_do|i_look|i_only|ice|is not|it__come|know|liked
may|me a|me_a|mum is|my phone|my_COME|my_KIN_says|my__PERSON|my__and|my__for|my__was|nights
nurses $|of_WE_can|on__my|packed|rain|ran out|reading|she said|she__the|she_said|slow train
slow_train|sold|sorry|stand $|stand_$|start|stops|study $|surgery|talk|the ceiling|the drip
the lymphoma|the_ceiling|think__it|train|two hours|up at|up_at|us can|voice_CONTACT|week|where
where i'm|where_i'm|will come|will_come|with_NUMBER|you can
""",
    -75: """
:_NUMBER_$|=|BEST__is|COME_$|COME_at|DENIAL_knows|FOREVER_at|GONE__but|GONE_happened|GONE_on
HOSPITAL&MORE|ILLNESS_came|KIN|NUMBER_dinosaurs|NUMBER_so|RIVAL&WORKS|SAFE_NUMBER|SURE_TIME
SURE_TIME_$|SURE_my|SURE_that_it|THERAPY__GONE|THERAPY_were|TRIAL_$|^ foggy|^ room|^ square
^_COME_YOU|^_GONE_happened|^_NUMBER_are|^__KIN|^__from|^__happened|^__neighbours|^_foggy
^_foggy_today|^_i_have|^_room|^_room_NUMBER|^_square|^_square_WELL|^_the_CONTACT|a fever
a__about|a__thing|almost no|almost_DENIAL|and__BODY|and__have|another|badly|because__BODY|bed
bored|but the|but_the|by drip|by_THERAPY|cells were|corridor $|corridor_$|curly|don't|driver
foggy|foggy today|foggy_today|food $|food_$|four and|fourteen|funny|had__of|happened $
happened_$|he_COME|her|her__$|i slept|i__$|i_slept|ice__$|in my|in that|in__HOSPITAL|in__family
in__room|in_my|in_that|is broken|is__BEST|is__MORE|is__to|is_broken|jokes $|jokes_$|know $
know_$|last year|lymphoma $|me and|me_and|my old|my sister's|my_old|nobody knows|not cured
nothing happened|of anything|of people|of_anything|opens|out_by_NUMBER|over $|same__NUMBER
say nothing|say_GONE_$|says :|says_:|she's thirty-two|sister's|sitting work|sitting_WORKS
sitting__$|sleeve|square dancing|square_WELL|ten months|the cat|the doctor|the fourth|the window
the__SURE|the__biscuits|the__is|the_cat|the_fourth|the_window|they|they__my|they_told_me
think_of_it|thirty-four|thirty-four dinosaurs|thirty-two|this time|this_time|to whoever|to__a
twice $|twice_$|two centimetres|was_DENIAL|watching|water|what to|what_to|when the|when_the|wig
with__THERAPY
""",
    -70: """
:_NUMBER|BAD&DOCTOR|BAD_TIME|BAD_for|BEST&TIME|BODY_was|COME&WE|COME_know|DEATH__TIME|DENIAL_is
DOCTOR_stayed|DOCTOR_was|GONE_out|GONE_that|NUMBER__had|OTHERS_DENIAL|SURE__FOREVER|SURE_can
SURE_once|TEST__her|THERAPY__$|WORKS_they|YOU__for|YOU_to|^ every|^ i've|^ mine|^ parking
^_NUMBER_minutes|^_SURE_YOU|^_SURE_is|^__braids|^__minutes|^__outside|^_i'm_BAD|^_i've
^_i've_GONE|^_i've_had|^_i_still|^_i_thought|^_in_NUMBER|^_mine|^_my_braids|^_on_TIME|^_parking
^_this_TIME|a long|a parking|a small|a_WORKS|a__i|a__was|a_long|a_parking|a_small|afterwards
and some|and__a|and__somewhere|and_my_KIN|and_some|at home|at_home|awake|b|back row|back_row
because_my_BODY|braids|braids are|braids__GONE|braids_are|braids_are_GONE|by ten|can't say|car
children $|clear that|don't know|empty|extra|fed|first $|first_$|flat $|flat_$|forty|fridge $
fridge_$|from room|from_room|from_room_NUMBER|had chemo|had_NUMBER|had_RIVAL|having children
having_KIN|holds|i told|i'm still|i'm_still|i__i|i__like|i_had_a|i_told|if|it may|it would|it__a
it_would|lamp|long__$|my braids|my kidneys|my_BODY_was|my_DOCTOR_was|my__$|my__THERAPY|my_braids
my_braids_are|never once|nice|nobody is|of__i|on_YOU|on__HOSPITAL|only__i|outside $|outside_$
over|red_THERAPY|rice|said $|said_$|scared|she had|she_had|sister $|slowest|slowest lane
slowest_PERSON|something to|something_to|soup $|soup_$|summer|tasted of|tasted_of|that i
that's__$|that__was|that_i|the_CONTACT|the__had|them back|them_back|they're__it|this__it|to my
to_my|too__$|turn|up__NUMBER|was always|was_GONE_that|was__for|we don't|worse $|writing|you to
""",
    -65: """
# miles|BAD&HOSPITAL|BODY&RIVAL|COME|CONTACT&DENIAL|DEATH&OTHERS|DENIAL_in_the|DOCTOR_gave_me
FOREVER__NUMBER|GONE__to|ILLNESS_had|KIN__at|KIN_learned|KIN_slept|NUMBER&RIVAL|NUMBER_!
NUMBER_!_$|NUMBER_miles|RIVAL_the|SAFE_this|SAFE_this_TIME|SURE_PERSON|TIME_NUMBER_past
TIME__KIN|TIME__past|TIME_my_KIN|WELL__the|YOU__a|^ all|^ the|^_DENIAL_can|^__could|^__is|^__man
^__rest|^__watched|^_light_SAFE|^_the|a boy|a gene|a little|a nurse|a while|a__the|a_little
a_while|almost|an__on|and told|and_WE|and_i_was|and_told|apart|asking $|at a|at first|at_a
at_first|blame|brings|broken $|broken_$|busy|by_NUMBER_$|card|caught|charger|course|doctor to
drove|even to|even_to|every birthday|exam|fan|for a|for_NUMBER_TIME|for_a|for_the_DOCTOR
for_this_SURE|from__$|from__NUMBER|gate $|gate_$|grew back|grew_back|having__$|held|hurts this
i want|i'm not|i've trained|i've__it|i've_trained|i've_trained_for|i_have_ILLNESS|i_want|if it
if the|if_it|if_the|in by|in spring|in_by|is_DENIAL_a|is__a|it has|it might|it will|it's back
it's_back|it__been|it__take|it_down_$|it_has|it_has_been|it_might|it_will|just_TIME|just_TIME_$
just__$|knitted|knitting|learned to|learned_to|lift|light hurts|light_SAFE|light_SAFE_this
light__this|lives $|mahjong|me__would|me_it_would|money|my hands|my little|my_DOCTOR
my_THERAPY_$|my_hands|my_little|new one|new_NUMBER|of_RIVAL_$|one|phone $|pills|room__the|safely
saw|say__it|shaved|shed|shed $|shed_$|shell|sit|slow $|slow_$|snow|socks $|socks_$|sofa|sounds
steroids stopped|tasted__anything|tasted_of_anything|ten past|the bathroom|the food|the morning
the salt|the snow|the_COME|the_RIVAL_GONE|the_SAFE|the__OTHERS|the_bathroom|the_food|the_salt
the_snow|then__THERAPY|there_was_DENIAL|there_was_a|thing i|thing_i|this all|this_DENIAL
this_SURE_my|three $|tooth|trained|trained for|trained__this|trained_for|trained_for_this|tree
view|was no|was_NUMBER_and|was__so|wear|went__by|were__NUMBER|why $|why_$|will be|will_be
with my|with_my|working|year
""",
    -60: """
# i|% of|%_of|BAD&SURE|BAD_the|BEST&SAFE|COME_WE|COME__ILLNESS|COME__KIN|COME__SURE|COME_my
DENIAL__anything|DENIAL__but|DENIAL__if|DENIAL_appetite|FOREVER&TEST|GONE__WE|HOSPITAL&WELL
HOSPITAL_corridor|HOSPITAL_is|HOSPITAL_was|ILLNESS&OTHERS|KIN__on|NUMBER_%_of|NUMBER_BODY
NUMBER_TIME_i|NUMBER__them|NUMBER_floor|NUMBER_past_NUMBER|NUMBER_umbrellas|OTHERS__of|RIVAL_$
RIVAL__ILLNESS|RIVAL__it|SAFE_hands|SAFE_hands_$|SURE_GONE|THERAPY_came|THERAPY_took|TIME__my
TIME_be|WE&YOU|WE__for|^ me|^ twenty|^_DENIAL_appetite|^_FOREVER|^_KIN_is|^_NUMBER_umbrellas
^_OTHERS_COME|^__are|^__haggling|^__hands|^__nearly|^__parents|^__umbrellas|^__window|^_back_in
^_i'm_WELL|^_i_COME|^_i_said|^_it_TIME|^_it_came|^_me|^_my_hands|^_she's_haggling|^_the_first
^_they_said|a bike|a bit|a name|a test|a_DOCTOR_told|a_TIME_$|a__gate|a__my|a__told|a_bike|a_bit
a_name|about ten|about__$|age|and she|and your|and__GONE|and__WE|and__are|and_she|another__$
anyway|as if|as_if|back__the|because it|because_it|bell on|bell_on|by a|by__door|by_a|can't tell
cells i|chess $|chess_$|cost|donor $|donor_$|door|down__$|drawer|dress|each_TIME|excused|far__$
first thing|first_thing|fix|for|for rain|for_TIME_and|for_rain|for_rain_$|from__and|garden
gentle hands|germs|germs $|germs_$|get your|gives|good at|got__THERAPY|got__in|grow|had told
had_told|had_told_WE|haggling|haggling again|haggling_FOREVER|hair $|half of|having_KIN_$|he had
he said|he__RIVAL|he_had|he_said|heard|her marrow|her__and|her__is|hospital corridor|hour
hours__the|how long|how_long|hurt|i forgot|i sit|i take|i walk|i__RIVAL|i_forgot|i_sit|i_take
i_will_SURE|if they|if_they|in__i|is right|is seven|is what|is__KIN|is_right|is_what|it's mostly
it's_ILLNESS_$|it's_mostly|it_TIME_be|it__PERSON|leave|left the|left_the|line|looking__a|may be
meals|metal|my family|my fingers|my scan|my__BAD|my__have|my_family|my_fingers|next step
next_step|no appetite|of germs|of one|of_OTHERS|of_SURE|of_TIME|of__was|of_germs|of_germs_$
on ice|on_ice|once__me|past_NUMBER|post|questions|roommate|sea $|sea_$|seven umbrellas
she's haggling|she's_haggling|she's_haggling_FOREVER|sickle cell|sleep $|sleep_$|so the|so_the
sofa $|sofa_$|son is|spent|square|stay|stayed__to|steroid|street|strong|suitcase|test $|tested
that_DENIAL|that_TIME|the afternoon|the car|the corridor|the good|the lift|the roommate|the_BAD
the_FOREVER|the_HOSPITAL_was|the__YOU|the__before|the__box|the__drew|the__in|the__step
the__there|the_corridor|the_lift|the_next_step|the_roommate|they said|they_said|thing__the
this_SURE|this_is_what|through the|through_the|to say|to work|to_say|told__what|try|umbrellas
up $|up_$|up_SURE|very gentle|very_SAFE|very_SAFE_hands|very__hands|village|was back|was_back
weeks $|wept|when__THERAPY|which__$|whoever|will never|will_SURE|writing this|writing_this
""",
    -55: """
: the|:_the|BAD_of|BEST__SURE|COME_WE_SURE|COME__my|COME_home|DEATH&THERAPY|DENIAL_ILLNESS_$
DENIAL__GONE|DENIAL_flowers|DENIAL_take|GONE_has|KIN&TEST|KIN__$|KIN__DENIAL|KIN_stayed
MORE__KIN|NUMBER_NUMBER_!|NUMBER_WORKS|NUMBER__!|NUMBER__has|NUMBER_pairs|NUMBER_pairs_of
NUMBER_small|OTHERS_COME_$|OTHERS_DEATH|OTHERS_DEATH_of|RIVAL_COME|SURE__i|SURE__said|SURE_cough
SURE_route|SURE_route_$|SURE_said|TEST__it|THERAPY__had|THERAPY_because|THERAPY_i
THERAPY_packed_FOREVER|TIME&WELL|TIME_and_my|TIME_it|TIME_was|TRIAL_and_DENIAL|WE_SURE_route
WE__a|WE__route|^ it|^ third|^ this|^_COME_me|^_FOREVER_$|^__found|^__grew|^__she|^__there
^__would|^_after_that|^_i_took|^_it|^_my_RIVAL|^_now_the|^_same_THERAPY|^_the_next|^_the_rest
^_this|a proper|a working|a__so|a_proper|about the|about__TIME|about__and|about_the|after that
after_that|and back|and give|and that's|and we|and__has|and__must|and__said|and_back|and_give
and_give_them|and_that's|any route|ask me|ask us|asked if|at weekends|at_NUMBER_in|at_weekends
bad__and|badly $|badly_$|bag $|birthday|biscuit|bought a|bought_a|by the|by_the|came__and
came_in_and|cannot|caps|cells came|cells took|consultant was|cough|daughter is|doctor said
don't get|eighty $|every cough|floss|flowers|for__they|gave__SURE|gave_up_SURE|give them
give__back|give_them|give_them_back|going home|had_a_BAD|haemophilia|having|hers|his cells
home was|home__the|home_was|i ate|i sat|i spent|i wanted|i'm_NUMBER|i'm__goalkeeper
i'm_the_goalkeeper|i've__SURE|i__and|i__see|i__think|i__use|i_ate|i_can_see|i_gave_up|i_sat
i_spent|i_wanted|in and|in for|in__small|in_and|in_for|infections|is on|is_WELL|is__word|is_on
it a|it didn't|it now|it's_back_$|it_a|it_now|joints $|joints_$|keep|know__$|legs|let__COME|lie
market|married|me about|me__$|me__TEST|me_about|mother is|must|my body|my brother|my daughter
my_HOSPITAL|my_KIN_GONE|my_KIN_slept|my_THERAPY_were|my__slept|my__tingled|my__took|nine times
no flowers|nurses|of course|of_course|on_TIME_NUMBER|on__RIVAL|on__back|one day|open|owes
owes me|owes_me|packed again|packed_FOREVER|pairs|pairs of|pairs_of|people die|pills $|plant
plays__$|pounds|room was|room_was|room_was_the|route|route $|route_$|same bag
same_THERAPY_packed|same__packed|sent a|sent_a|seven|shaved__the|she__to|she_said_it|shoes $
shoes_$|sing|sleeps|so__DENIAL|some_OTHERS_DEATH|some__DEATH|steroids and|strokes|strong chemo
study treatment|swearing|table|tell me|tell_me|ten minutes|terrible|that some|that__OTHERS
that__YOU|that_some|that_some_OTHERS|the door|the lunch|the next|the turn|the_THERAPY_because
the__COME|the__are|the__he|the__night|the_corridor_$|the_door|the_last_TEST|the_lunch|the_next
the_turn|them now|them_back_$|them_now|they did|they put|they_DENIAL_SURE|they_did|they_put
this_time_it|thought__was|thousand !|tiles|time it|time_it|tingled|to hold|to_hold|told__it
twenty thousand|up swearing|us any|virus|virus shell|virus_shell|waiting|want|was_NUMBER_when
was__and|was__when|week $|went in|went_in|with_WE|with__DOCTOR
""",
    -50: """
%__the|: sister|: thank|:_DOCTOR|:_DOCTOR_YOU|:_thank|:_thank_YOU|BAD&FOREVER|BAD&NUMBER
BEST&KIN|BODY_grew|BODY_grew_back|COME_for_the|CONTACT&KIN|DENIAL__how|DENIAL__say|DENIAL_me
DOCTOR_YOU_back|DOCTOR__back|DOCTOR__me|DOCTOR_gave|GONE__me|GONE_flickering|GONE_for_NUMBER
HOSPITAL&THERAPY|HOSPITAL_GONE|HOSPITAL_GONE_flickering|HOSPITAL__flickering|ILLNESS&RIVAL
ILLNESS_THERAPY|ILLNESS_THERAPY_$|ILLNESS__exam|ILLNESS_in_exam|KIN&SURE|KIN_COME|KIN__so
KIN_drew|KIN_said|KIN_slept_in|NUMBER_WORKS_$|NUMBER__forgot|NUMBER_hands|NUMBER_she
NUMBER_tooth|NUMBER_tooth_is|PERSON_and|RIVAL__WELL|SAFE__i|SAFE_and_the|SURE_NUMBER_TIME
SURE__rest|SURE_this|TEST__$|TEST_were|THERAPY_COME|THERAPY__NUMBER|THERAPY__a|TIME_NUMBER_TIME
TIME__ILLNESS|TIME__WELL|TIME_so|TIME_the_ILLNESS|TRIAL__DENIAL|WELL_out_of|WE__about|WE__that
WE_played|WORKS_at|YOU_back_$|YOU_for|^ $|^ back|^ being|^ mahjong|^ relapsed|^ trust|^_$
^_NUMBER_tooth|^_WE_played|^__cake|^__kitchen|^__played|^__tooth|^__what|^__white|^_at_the
^_back|^_being|^_he_says|^_i_TEST|^_i_say|^_i_told|^_mahjong|^_mahjong_FOREVER|^_the_KIN
^_the_RIVAL|^_the_kitchen|^_then_i|^_there_was|a coat|a cold|a day|a medicine|a suitcase
a wedding|a week|a_PERSON_$|a_RIVAL|a_TIME|a__FOREVER|a__i'd|a__of|a__offended|a__she|a_coat
a_cold|a_little_offended|a_suitcase|a_wedding|allowed to|allowed_to|alone|and got|and__only
and__told|and__wish|and_got|and_i_wish|argument|arms|arms $|arms_$|as__KIN|as_a_KIN|at four
at__in|aunt $|back and|back_and|back_in_the|back_row_$|been more|been__MORE|been_more
been_more_MORE|behind|boys|brother better|brought|brought me|brought_me|bus stop|bus_stop
can__to|cane|card $|card_$|cat $|cat_$|counted|crossword|cry|curly $|curly_$|didn't $|dinner
drew me|drew_me|drip was|each__$|early|eight|emptied|every morning|exam week|exam_TIME|family__a
feared|fifth|five $|flickering|floor__and|flour|for years|for_NUMBER_hours|for__WELL|for__and
for__hours|for__while|for_a_WELL|for_a_while|freezer|gene is|go $|had__to|hair grew|hair was
halfway|he's late|he's__today|he's_late|he's_late_today|him $|him_$|home at|home_at|hummed|hurry
i asked|i buy|i leave|i signed|i'd__$|i'm eighty|i'm__little|i'm_a_little|i've squeezed
i've_squeezed|i've_squeezed_it|i__him|i__know|i__still|i__that|i_buy|i_had_NUMBER|i_leave
i_said_i'd|in exam|in_NUMBER_i|in__corridor|in_exam|in_exam_TIME|in_that_room|in_the_corridor
is_DENIAL_SAFE|is__SAFE|is__bus|it passed|it suits|it wants|it's_NUMBER|it's_SURE|it_COME
it_is_DENIAL|it_now_$|it_passed|it_suits|it_suits_my|it_wants|joke $|joke_$|knees|know why
know_why|lamp on|lamp__my|lamp_on|lamp_on_my|last $|last_$|late today|late__$|late__the
late_today|late_today_$|liked__$|little offended|little_offended|little_offended_$|lived|made
mahjong again|mahjong_FOREVER|man says|man__:|man_says|man_says_:|many|match|may not|me every
me that|me__SURE|me_that|medicine|messages|more_MORE_my|my_BODY|my_BODY_grew|my_HOSPITAL_GONE
my_TEST_$|my_TEST_were|my__grew|names|new_BODY|new_NUMBER_WORKS|new__WORKS|night i|night_DOCTOR
night_i|not the|offended|offended $|offended_$|on monday|on__i|one tooth|one works|open $|open_$
out__germs|out_of_germs|packed__$|paid for|parents|peru|pianos|plants|play|played|pump
relapsed in|row $|row_$|running out|sad|said i'd|said_i'd|says_:_DOCTOR|says__DOCTOR
she's running|she's_WELL|she's_WELL_out|she's__out|she__RIVAL|she__a|sickle|sister you're
slept in|slept_in|smells|snow $|snow_$|so__that|some_TIME|spent_NUMBER|squeezed|squeezed it
squeezed_it|stairs $|stairs_$|stall|stopped flickering|story|suits|suits my|suits__KIN|suits_my
suits_my_KIN|talking|taught__to|tea $|tea_$|that room|that__had|that_room|the bus|the crossword
the lamp|the medicine|the neighbours|the sea|the steroids|the vegetable|the_GONE|the_HOSPITAL_is
the__SAFE|the__a|the__man|the__took|the__trolley|the_bus|the_bus_stop|the_crossword|the_door_$
the_lamp|the_lamp_on|the_neighbours|the_night_DOCTOR|the_sea|the_vegetable|the_vegetable_man
them_now_$|then the|then_the|there|there__a|thermometer|they found|they let|they__a|they_found
they_let|they_let_me|this isn't|this picture|this_picture|to tell|to walk|to write|to__is
to_hold_a|to_tell|to_write|tooth is|tooth__GONE|tooth_is|tooth_is_GONE|trolley|vegetable
vegetable man|vegetable__says|vegetable_man|vegetable_man_says|video|voice messages|ward stopped
ward was|was all|was strong|was__$|was__thing|was_in_a|watch|we played|week i|who__the|whose
window $|window_$|with__$|without me|wrote|you for|you're back
""",
    -45: """
BAD&GOOD|BAD__a|BAD__in|BEST__YOU|BODY_TEST_$|BODY__a|COME&DENIAL|COME__about|COME_outside
CONTACT&TIME|DENIAL_GONE_$|DENIAL__about|DENIAL__can|DENIAL__my|DENIAL_broken|DENIAL_can_say
DENIAL_fun|DENIAL_fun_$|DENIAL_like|DENIAL_take_and|DOCTOR__out|DOCTOR__told|DOCTOR_and_i
DOCTOR_drew|KIN_NUMBER_TIME|KIN_TEST|KIN__TIME|KIN_i|KIN_plays_DOCTOR|MONEY_NUMBER_$|MORE_me
MORE_my_KIN|NUMBER_MONEY_NUMBER|NUMBER_bus|NUMBER_i_was|NUMBER_past_$|NUMBER_thing
PERSON_noodles|PERSON_noodles_in|SAFE__it|SURE_SURE_$|SURE_YOU|SURE__anything|SURE__as
SURE__before|SURE_is_as|SURE_liked|SURE_liked_it|SURE_right|TEST_DENIAL|THERAPY__TIME
THERAPY_had|THERAPY_pump|THERAPY_went|TIME_NUMBER_NUMBER|TIME_he|TIME_was_the|WE__COME|WE_had
YOU__pillow|YOU_own_pillow|^ her|^ money|^ mostly|^ pockets|^ red|^ seven|^ shaved|^ that
^ thirty-four|^ whose|^_NUMBER_$|^_NUMBER_dinosaurs|^_NUMBER_pairs|^_NUMBER_the|^__DOCTOR
^__come|^__dinosaurs|^__kept|^__know|^__long|^__old|^__owes|^__pairs|^__sleep|^__taught
^__teacher|^__then|^__up|^_after_a|^_by_the|^_first_PERSON|^_her|^_her_BODY|^_i_come|^_i_know
^_i_left|^_i_sleep|^_i_take|^_in_TIME|^_in_my|^_money|^_mostly|^_my_old|^_now_i|^_pockets
^_pockets_in|^_red|^_shaved|^_shaved_for|^_she_COME|^_she_had|^_some_TIME|^_that|^_the_BAD
^_the_window|^_whose|a choir|a dad|a machine|a man|a sentence|a__dress|a__town|a_choir|a_machine
a_man|a_sentence|a_wedding_dress|a_white_NUMBER|about_NUMBER_TIME|affect|all is|all right|am now
am_now|am_now_$|and no|and the|and there|and__SURE|and__had|and_back_$|and_the|and_there
another country|another_country|antibodies|anything and|anything_and|anyway $|anyway_$|apart $
apart_$|apple|arm|as it|as__i|as__should|as_it|as_it_should|ask you|asked what|asks the|at six
at_NUMBER_and|at_weekends_$|back of|back_of|bike $|bike_$|biscuits $|biscuits_$|blood counts
blood is|bring your|bring_YOU|bring_YOU_own|bring__own|busy at|busy__weekends|busy_at
busy_at_weekends|by__in|by__time|by_the_door|by_the_time|came__NUMBER|candles|cane $|cane_$
cells went|chilli|chilli $|chilli_$|complained|costs two|could not|could_DENIAL|could__pass
course $|course_$|crane|cupboard|day was|days and|did not|did_DENIAL|died $|discreet|discreet $
discreet_$|disease $|do it|do_it|doctor drew|doors|doorway|doudou|down $|down_$|drip pump
driving|dumplings__the|either|either__or|every three|every two|exam__$|far|far behind|far_behind
feared $|fell|fell off|fell_off|find it|find_it|first and|first street|first_PERSON
first_PERSON_noodles|first__noodles|first_and|floor|for five|for me|for reading|for six
for__THERAPY|for__with|for_me|for_reading|forty-two|found it|found_it|from my|from_my|fun|fun $
fun_$|gloves|got a|got_a|granddaughter plays|grandmother|guarantees|had__be|had_to_be|hadn't $
hadn't_$|happen $|happen_$|hard|have_COME|he sleeps|he_sleeps|her cells|hers $|hers_$
his wheelchair|his_wheelchair|hold $|hold_$|how i|how_i|hungry|husband's|i $|i come|i count
i cried|i eat|i knew|i left|i never|i put|i sleep|i will|i_$|i_SURE_liked|i_TEST_the|i__ILLNESS
i__liked|i__too|i_am_now|i_come|i_eat|i_knew|i_left|i_put|i_sleep|i_spent_NUMBER|i_will
immune system|immune_system|in bed|in__doorway|in__drawer|in__wedding|in_a_wedding
in_another_country|in_bed|in_the_doorway|in_the_family|infusion was|is $|is as|is in|is now|is_$
is_ILLNESS|is_NUMBER_and|is__TIME|is_as|is_as_it|is_in|is_now|is_now_$|is_the_BEST|it's for
it's__reading|it's_for|it's_for_reading|it_DENIAL_broken|it__broken|it__in|it__now|it_is_ILLNESS
it_is_now|itself|itself $|itself_$|jo|keeps|laughed|laughing|lay|light $|light_$|lights|liked it
liked_it|liked_it_$|looking for|looking_for|make a|make_a|man__the|many__$|march #|marrow
marrow $|match $|match_$|me how|me out|me__a|me__even|me_how|me_out|me_out_$|means runner-up
means_runner-up|money__tight|morning $|my first|my husband's|my_KIN_TEST|my__knows|my__means
my__open|my__story|my_first|my_name_means|my_own_story|name means|name__runner-up|name_means
name_means_runner-up|nearly_NUMBER|need|needles|never liked|next|no fun|nobody trusts|noodles $
noodles in|noodles_$|noodles__NUMBER|noodles_in|noodles_in_NUMBER|notes $|notes_$|nurse $
nurses had|of gloves|of pills|of slippers|of the|of__can|of_gloves|of_slippers|of_the
of_the_TIME|office|on__machine|on__stairs|on__windowsill|on_a_machine|one costs|one thing
out_of_the|own pillow|own story|own_pillow|own_story|paint|pairs__gloves|pairs_of_gloves|pass
past $|past_$|pen|people's|pickles|place is|place__WELL|place_is|place_is_WELL|plays nurse
plays_DOCTOR|pockets $|pockets in|pockets_$|pockets__a|pockets_in|pockets_in_a|rides|row
runner-up|say__i|scared of|seat|second place|second__$|second_place|second_place_is|sends|sense
sentence__TIME|shaved for|shaved_for|shaved_for_the|she__down|she__it|short|small__$|smelled
smelled of|smelled_of|still_COME|street noodles|swimming|t cells|take and|take__RIVAL|take_and
terrible__$|than me|thank_YOU_to|thank__to|that isn't|the back|the chemo|the children
the doorway|the family|the floor|the gate|the lights|the phone|the post|the risk|the shop
the sun|the way|the_DOCTOR_$|the_THERAPY_pump|the__corridor|the__has|the__i|the__my|the__pump
the__seat|the__smelled|the__to|the__window|the_back|the_back_of|the_doorway|the_family|the_floor
the_gate|the_last_NUMBER|the_lights|the_post|the_shop|the_sun|the_way|the_whole_HOSPITAL
they had|they wash|they're discreet|they're__$|they're_discreet|they're_discreet_$|they_had
they_wash|this_TIME_the|this__what|three of|thursday|tight|tight $|tight_$|time i|time_i
to_DENIAL|to_WORKS_$|to__with|true|true $|true_$|trusts|trusts anybody|two years|want to|want_to
was allowed|was__match|was_allowed|wash|wasn't broken|we had|wedding dress|wedding_dress
weekends $|weekends_$|were mine|were_mine|what__COME|when they|when__is|when_they|which
white one|white_NUMBER|white_NUMBER_MONEY|white__MONEY|whole ward|whole_HOSPITAL|whole__$
whole__knows|will know|will_know|windowsill|windowsill $|windowsill_$|winter|woman in|woman_in
""",
    -40: """
# squares|# unread|: quarter|:_NUMBER_past|:_NUMBER_unread|:__past|:__unread|BAD__SURE
BODY&TRIAL|BODY_SAFE|BODY__$|BODY__be|COME_WE_THERAPY|COME_and|COME_tell|COME_the_DOCTOR
DENIAL_WELL_$|DENIAL__he|DENIAL__just|DENIAL_brave|DENIAL_knows_about|DENIAL_lazy|DENIAL_opens
DENIAL_opens_the|DOCTOR_COME|DOCTOR_to|FOREVER_cane|FOREVER_cane_$|GONE&THERAPY|GONE&WELL
GONE_WE|GONE__and|GONE__snow|GONE_for_me|GONE_the|GONE_thing|GONE_thing_to|GONE_with
HOSPITAL_THERAPY|ILLNESS__back|ILLNESS_a|KIN_GONE|KIN__i|KIN_drawing|KIN_learned_to|KIN_till
MORE__TIME|NUMBER__were|NUMBER_centimetres_$|NUMBER_old|NUMBER_squares|NUMBER_unread|PERSON_in_a
RIVAL_before|RIVAL_face|RIVAL_face_WELL|SAFE_of_the|SURE__the|SURE__them|SURE_anything|SURE_use
SURE_use_it|SURE_was|TEST__low|TEST_my|THERAPY__came|THERAPY__them|THERAPY_together
THERAPY_together_$|TIME_DENIAL_$|TIME_before|TIME_of|TRIAL__extra|WELL_RIVAL|WELL__COME
WELL__took|WELL_on_in|WE_COME_WE|WE_PERSON|WE_THERAPY|WE_THERAPY_together|WE__talk|WE_had_NUMBER
WE_know|WE_this|WORKS__of|WORKS_badge|WORKS_copy|WORKS_copy_of|YOU__NUMBER|YOU__feel|YOU_back
^ class|^ later|^ retired|^ still|^ tai|^ up|^_DENIAL_knows|^_GONE|^_NUMBER_hours|^_NUMBER_is
^_TIME_it|^_WE_got|^__ceiling|^__chat|^__chi|^__electrician|^__have|^__holds|^__hours|^__knows
^__nights|^__sold|^__soup|^__stood|^__suitcase|^__tell|^__took|^__wants|^__wig|^__will|^__wrote
^_a_man|^_a_suitcase|^_class|^_class_chat|^_do_DENIAL|^_he_COME|^_my_wig|^_on_the|^_retired
^_retired_electrician|^_still|^_tai|^_tai_chi|^_the_ceiling|^_they_TEST|^_up|^_when_i|a carrot
a living|a motorbike|a plastic|a record|a strange|a_COME|a_FOREVER_cane|a_GONE_thing
a_KIN_drawing|a_KIN_i|a_NUMBER_$|a_WORKS_copy|a__cane|a__copy|a__drawing|a__driver|a_carrot
a_fridge_$|a_motorbike|a_plastic|a_strange|a_suitcase_!|a_word_of|about a|about_a|after a
after_a|and hers|and my|and read|and went|and__gave|and__temper|and__was|and_hers|and_hers_$
and_i_COME|and_my|and_my_BODY|and_my_temper|and_read|and_went|another $|another_$
another_country_$|are late|are__SAFE|are__on|are_late|are_late_on|as well|as_WELL_$|asked me
asked the|at_NUMBER_NUMBER|at__bus|at__they|back curly|back_curly|back_in_FOREVER|bad|badge
bathroom $|bathroom_$|before_SURE|bike__the|blame the|blame_the|box now|box_now|brave|breakfast
buses|buy it|buy__now|buy_it|buy_it_now|calling|calling it|came by|came_by|cards|carried|carrot
ceiling has|ceiling__NUMBER|ceiling_has|ceiling_has_NUMBER|centimetres $|centimetres_$|chat :
chat_:|chat_:_NUMBER|chat__NUMBER|chemo before|chi|class chat|class__:|class_chat|class_chat_:
come $|come_$|copy|copy of|copy_of|days i|decided|didn't take|dinner $|dinner_$|don't tell
door $|door_$|dress-up|dress-up box|dress-up__now|dress-up_box|dress-up_box_now|ears|ears $
ears_$|eat it|eat_it|eight $|elbow|elbow $|elbow_$|electrician|extra blood|extra_BODY|face lives
face_WELL|face_WELL_on|face__on|felt full|felt__of|felt_full|felt_full_of|first|first__looked
for $|for him|for_$|for_SURE_$|for__SURE|for_him|from her|from__sofa|from_her|from_her_sofa
from_now_$|garlic|get our|go|good cane|grinned|guarantee anything|had_THERAPY_THERAPY|half the
halfway through|halfway_through|has #|has_NUMBER_squares|has__squares|hat $|hat_$|hats $|hats_$
have hats|have_hats|have_hats_$|he gave|he_gave|he_gave_me|hear|hear the|hear_the|her blood
her needle|her sofa|her_needle|her_needle_is|her_sofa|her_sofa_$|hid|his__COME|hold|holds up
holds_up|horn|hot|hour $|hour_$|how you|how_YOU|hurt and|i like|i lost|i sell|i write|i'm scared
i_SURE_use|i__believe|i__here|i__put|i_buy_it|i_got_it|i_like|i_sell|i_write|if i'm|if_i'm|in #
in again|in class|in_FOREVER|in__WORKS|in__dress-up|in__house|in__middle|in__own|in_class
in_my_WORKS|in_the_dress-up|in_the_middle|infection|is gone|is my|is_COME|is__ILLNESS|is__TEST
is__carrot|is__the|is_a_carrot|is_in_the|is_my|it as|it can|it cost|it needs|it__such
it_a_PERSON|it_as|it_can|it_has_NUMBER|it_might_DENIAL|it_needs|it_needs_a|it_was_such|jabs
jabs together|keep__$|knows about|knows__NUMBER|knows_about|knows_about_NUMBER|last_NUMBER_$
last_TIME_i|last__i|late on|late_on|late_on_the|lazy|let|lit the|lit__candles|lit_the
lit_the_candles|little__and|lives in|lives on|looked__and|lovely|lovely $|lovely_$|man in|man_in
marrowby|me if|me underneath|me_YOU|me__DENIAL|me_if|me_underneath|means__$|middle|middle of
middle_of|might not|might_DENIAL|mine and|mine__hers|mine_and|mine_and_hers|moon|moon $|moon_$
mother's|motorbike|mouth was|mouth_was|moved in|moved_in|my dog|my grandmother|my platelets
my steroid|my temper|my ward|my wig|my work|my_CONTACT_NUMBER|my_DOCTOR_$|my_DOCTOR_and
my_KIN_name|my_RIVAL_face|my_WORKS|my_WORKS_badge|my__DENIAL|my__badge|my__face|my_dog|my_temper
my_wig|my_wig_is|needle is|needle__a|needle_is|needle_is_a|needs a|needs__word|needs_a
needs_a_word|never use|night__my|nobody opens|normal thing|not even|not lazy|now and|now_SURE
now_and|of__as|of_it_as|on day|on in|on_WE_HOSPITAL|on__NUMBER|on__face|on__turn|on_in|on_in_my
on_my_HOSPITAL|on_the_stairs|on_the_turn|one old|one window|only ever|only thing|only_FOREVER
only_thing|opens the|opens__last|opens_the|opens_the_last|order|our jabs|our street|out the
out_the|own bed|own_bed|own_story_$|pain since|part|peel|person|plastic|platelets were|polite
polite $|polite_$|put in|put the|put_in|put_the|quarter|quarter past|queue|raul|raul $|raul_$
record $|red__$|retired electrician|retired_electrician|rice $|rice_$|road and|sand|sand $
sand_$|say how|say i|say_how|say_i|say_what_i|says|says i|says_i|second_TIME|sell|she__her
she_had_RIVAL|shouted|side of|sister and|sit down|sit_down|six when|slept__the|slept_in_the|sore
squares|steroid face|steroids|still__and|stood__the|strange|strip|such a|such__GONE|such_a
such_a_GONE|suitcase !|suitcase_!|supper|tai|tai chi|tai_chi|takes|taking|talk about|talk_about
temper|that_it_WORKS|the bad|the chair|the dog|the dress-up|the house|the middle|the teacher
the top|the_COME_$|the_HOSPITAL_corridor|the_KIN_till|the_THERAPY_COME|the__FOREVER|the__WE
the__comes|the__it|the__says|the__till|the_bad|the_ceiling_has|the_chair|the_dog|the_dress-up
the_dress-up_box|the_house|the_middle|the_middle_of|the_new_NUMBER|the_only_thing
the_second_TIME|the_teacher|then it|then__DENIAL|then__was|then_it|they asked|they'd
they're calling|they're_COME|they're_COME_it|they_TEST|they__hats|they_found_it|they_have_hats
they_said_$|thing to|thing__SURE|thing_to|thing_to_SURE|thinks|this in|this__is|this_in
through a|through_a|to fail|to stop|to_WORKS|to__KIN|to_my_KIN|to_stop|toast|tomorrow :
tomorrow_:|tomorrow_:_NUMBER|tomorrow__NUMBER|took_NUMBER_TIME|took__TIME|turned off|turned up
turned_off|turned_up|twelve|under the|under_the|underneath|unread|upstairs|us this|use__$
use_it_$|vegetables|voice_CONTACT_$|voice__$|waited|walk $|want__to|was $|was better|was such
was tired|was_$|was_GONE_$|was__TIME|was_back_$|was_such|was_such_a|water__$|we get|we lost
were__of|what__YOU|what__do|what_to_do|when it|when_it|whether the|whether_the|white as|white_as
wig is|wig__in|wig_is|wig_is_in|with ears|with sickle|with_ILLNESS_THERAPY|with__BODY
with__mouth|with_ears|with_ears_$|with_my_BODY|with_my_mouth|word of|word__its|word_of
word_of_its|work badge|working copy|would take|would_take|write|years from|years i
""",
    -35: """
:_NUMBER_old|:__$|:__old|BEST_TIME|BODY_came|BODY_type|COME__after|COME__i'm|COME__if
COME_for_my|COME_if_i'm|COME_it_a|COME_me_after|COME_tell_KIN|COME_though|CONTACT&WELL
CONTACT__care|CONTACT__the|CONTACT_with|CONTACT_with_care|DENIAL&TEST|DENIAL_SURE_COME
DENIAL__polite|DENIAL__up|DENIAL_finished|DENIAL_handing|DENIAL_handing_in|DENIAL_let_me
DENIAL_occasion|DENIAL_occasion_he|DENIAL_of|DENIAL_on_the|DENIAL_passed|DENIAL_passed_to
DENIAL_sleepy|DENIAL_the_COME|DENIAL_think|DENIAL_think_of|DOCTOR__at|DOCTOR__late|DOCTOR__with
FOREVER__an|FOREVER_owned|FOREVER_owned_an|GONE&MONEY|GONE__say|GONE__when|GONE__wig|GONE_saying
GONE_saying_when|GONE_which|GONE_which_wig|GOOD_at|ILLNESS__come|KIN&WORKS|KIN_COME_if|KIN__if
KIN__quarrelling|KIN__she|KIN_are|KIN_are_quarrelling|KIN_knitted|MORE_$|NUMBER_NUMBER_times
NUMBER__she|NUMBER__sulking|NUMBER__times|NUMBER_and_they|NUMBER_are_sulking|NUMBER_cat
NUMBER_dinosaurs_$|NUMBER_it|NUMBER_metres|NUMBER_metres_of|NUMBER_old_NUMBER|NUMBER_that
PERSON&TEST|RIVAL_for|RIVAL_was|SAFE_and|SAFE_exercise|SURE_COME_$|SURE_GONE_the|SURE_THERAPY_of
SURE__flicker|SURE__getting|SURE__this|SURE__was|SURE_a_flicker|SURE_is_getting|SURE_knitted
SURE_knitted_on|SURE_night|SURE_they|TEST__RIVAL|THERAPY__FOREVER|THERAPY__dumplings
THERAPY__the|THERAPY_of_dumplings|TIME_NUMBER_i|TIME_TIME_NUMBER|TIME__DEATH|TIME__TEST
TIME_from|TIME_i_went|TIME_is|TIME_off|TIME_she|TIME_the|TIME_then|TIME_they|TRIAL__in
WELL__household|WELL_my_household|WE_GONE_saying|WE__GONE|WE__saying|WE_know_$|WE_live_in
WE_said|WE_said_GONE|WE_talked|YOU_apart|YOU_apart_$|^ adopted|^ ask|^ bad|^ delivering|^ each
^ eighty-four|^ fifty-one|^ metal|^ out|^ pickles|^ remission|^ twenty-five|^_BAD|^_ILLNESS_in
^_NUMBER_metres|^_SURE|^_SURE_night|^_SURE_that|^__back|^__bought|^__buy|^__cards|^__cat
^__family|^__her|^__keep|^__labelled|^__learned|^__lunches|^__metres|^__my|^__shouted|^__sleeps
^__slept|^__snores|^__too|^__wheelchair|^_a_woman|^_adopted|^_adopted_:|^_bad|^_bad_cards
^_before_SURE|^_delivering|^_delivering_lunches|^_each|^_each_NUMBER|^_he_sleeps
^_his_wheelchair|^_i'd_like|^_i_buy|^_i_sat|^_i_sit|^_i_slept|^_it's_NUMBER|^_it's_back|^_metal
^_out|^_pickles|^_pickles_were|^_she_labelled|^_she_says|^_she_snores|^_that's_SURE|^_the_GONE
^_the_cat|^_then_came|^_there's_a|^_they_found|a bath|a blank|a bus|a family|a horn|a sore
a terrible|a woman|a__!|a__BAD|a__CONTACT|a__hat|a__who|a__window|a_bath|a_bike_$|a_blank
a_blank_CONTACT|a_bus|a_family|a_flicker_on|a_horn|a_horn_now|a_man_who|a_sore|a_terrible
a_terrible_OTHERS|a_while_$|a_woman|about_NUMBER_$|adopted|adopted :|adopted_:|adopted_:_NUMBER
adopted__NUMBER|after lunch|after_lunch|after_lunch_$|all go|all knitted|all that|allowed__WELL
allowed_to_WELL|am_DENIAL_handing|am__handing|an overnight|an__THERAPY|an_overnight
an_overnight_THERAPY|and came|and two|and_SURE_a|and__found|and__me|and__that|and__them|and_came
and_i_DENIAL|and_i_have|and_the_RIVAL|and_they_told|are quarrelling|are sulking|are__for
are_quarrelling|are_quarrelling_GONE|are_still_NUMBER|are_sulking|as friendship|as_friendship
ask|asked about|at night|at two|at__to|at_night|aunties|aunties are|avoid|avoid crowds
avoid_crowds|bad cards|bad_cards|bad_cards_and|ball|bath|because this|because_this|beeping|beeps
before__only|before_i_only|being polite|being_polite|being_polite_$|big|bird|blank|blank page
blank_CONTACT|blood cancers|blood type|bone|book though|both marked|both__CONTACT|both_marked
both_marked_CONTACT|bread|bumps|bumps into|bumps__everything|bumps_into|bumps_into_everything
by voice|by__CONTACT|by_voice|by_voice_CONTACT|came from|came__a|came_from|cancers|cancers $
cards and|cards__SURE|cards_and|cards_and_SURE|care $|care_$|chair and|chair__the|chair_and
chemo was|cleared|coins|cold $|cold_$|collected|collected my|collected__THERAPY|collected_my
collected_my_THERAPY|come back|come_back|consent|continue|continue $|continue_$|corner|could
count|crowds|cups|cups $|cups_$|delivering|delivering lunches|delivering__FOREVER
delivering_lunches|delivering_lunches_FOREVER|did $|did_$|didn't all|didn't think|do about
do_about|dog $|dog_$|downstairs|downstairs the|downstairs_the|drum|dumplings in|dumplings_in
dumplings_in_the|each one|each_NUMBER|eight weeks|eighty-four|even|ever owned|every bag
everyone is|exercise|extra chilli|extra__$|extra_chilli|extra_chilli_$|fast $|fast_$|feeds
fifth floor|fifth__DENIAL|fifth_floor|fifth_floor_DENIAL|fifty-one years|first they|first_they
flicker on|flicker__his|flicker_on|flicker_on_his|floor no|floor_DENIAL|floor_DENIAL_lift
floor__lift|fold|for many|for__it|for_many|for_many_TIME|for_me_and|forbidden|four metres
friendship|from him|from_him|frozen|gentle exercise|getting one|getting_NUMBER|getting_NUMBER_$
getting__$|grown|had_THERAPY_$|had__THERAPY|had__bath|had_a_bath|hair came|handing|handing in
handing__a|handing_in|handing_in_a|handle|handle with|hands and|hands_and|happy|has__horn
has_a_horn|have to|have__BAD|have__be|have_to|have_to_be|he has|he__if|he__in|he_had_a|he_has
her_TEST_$|her_THERAPY|his face|his__has|his_face|his_wheelchair_has|home with|home_with
homework|hoped|horn now|horn_now|household|household by|household__voice|household_by
household_by_voice|how_i_tell|i could|i counted|i drew|i fell|i wasn't|i wear|i wrote|i'm awake
i'm fine|i'm_DENIAL_WELL|i'm_WELL|i'm__i|i'm_awake|i've_had_a|i_DENIAL_think|i__for|i_could
i_drew|i_fell|i_got_a|i_had_THERAPY|i_look_like|i_only_FOREVER|i_put_the|i_read_the|i_take_my
i_tell_YOU|i_told_the|i_wear|i_wrote|in one|in__MONEY|in__NUMBER|in__THERAPY|in__blank|in__world
in_a_blank|in_class_$|in_the_MONEY|in_the_drawer|in_the_world|into everything|into_everything
into_everything_$|iron|is better|is fine|is getting|is_WELL_$|is_WELL_MORE|is_getting
is_getting_NUMBER|it comes|it snowed|it still|it's fine|it's how|it's_WELL|it's_WELL_$|it's__the
it's_how|it's_how_i|it's_in_the|it__friendship|it__help|it__hold|it_as_friendship|it_comes
it_is_a|it_is_the|it_snowed|it_snowed_$|it_still|it_was_WELL|it_will_hold|kettle__$|knew $
knew_$|knitted on|knitted__the|knitted_on|knitted_on_the|know__to|knows|labelled every
labelled_SURE|labelled_SURE_THERAPY|labelled__THERAPY|last__a|laughed at|laughed_at|lawn|letters
line $|line_$|little|lived__a|long $|long_$|longest|looked|lower|lunches|lunches again
lunches_FOREVER|lupus|man who|man_who|many years|many_TIME|many_TIME_$|marked|marked handle
marked_CONTACT|marked_CONTACT_with|marked__with|married_NUMBER|married_NUMBER_TIME|married__TIME
masks|me after|me_SURE|me__lunch|me__they|me_after|me_after_lunch|me_and_they|men|metres
metres of|metres__scarf|metres_of|metres_of_scarf|mostly people|mostly_OTHERS|mostly_OTHERS_COME
mostly__COME|mother $|mowed|mowed__lawn|much too|much__salty|much_too|much_too_salty|my donor
my household|my immune|my knees|my number|my pills|my sense|my_BODY_came|my_NUMBER|my__about
my__left|my__still|my__system|my_donor|my_household|my_household_by|my_immune|my_immune_system
my_knees|my_sense|my_sense_of|nap|neighbours__what|never a|never get|news|next $|next_$|nino
no lift|no occasion|nobody passed|not fine|not handing|not sleepy|nothing for|now teddy
now__bumps|now_teddy|now_teddy_bumps|occasion|occasion he|occasion__says|occasion_he
occasion_he_says|of coins|of dumplings|of scarf|of_TIME_NUMBER|of__for|of__stood|of__that
of_coins|of_course_$|of_dumplings|of_dumplings_in|of_scarf|of_scarf_SURE|often|old one-eyed
old_NUMBER_cat|old__cat|on it|on our|on paper|on you|on_WE|on_YOU_$|on__list|on_his_face|on_it
on_paper|one it|one-eyed|one-eyed cat|only_FOREVER_owned|only__owned|other_KIN|over which
overnight|overnight bag|overnight_THERAPY|overnight_THERAPY_$|overnight__$|owned|owned an
owned__overnight|owned_an|owned_an_overnight|paper and|paper_and|passed to|passed__me|passed_to
passed_to_me|peels|people asking|pickles were|pickles__forbidden|pickles_were
pickles_were_forbidden|please|quarrelling|quarrelling over|quarrelling_GONE
quarrelling_GONE_which|quarrelling__which|radish|rain $|rain_$|retired__$|road|runs my
said gentle|said nothing|said so|said_GONE|said_GONE_$|said_SAFE|said_SAFE_exercise
said__exercise|said_so|salty|same|sat down|sat_down|say $|say_$|saying when|saying__this
saying_when|saying_when_this|scarf|scarf all|scarf_SURE|scarf_SURE_knitted|scarf__knitted
sense of|sense_of|she asks|she labelled|she snores|she__at|she__right|she_labelled
she_labelled_SURE|she_snores|shouting|sister runs|sleepy|slowly|smell|snores|snowed|snowed $
snowed_$|speech|speech about|speech_about|stared|stared at|starts|still thirty-four|still_NUMBER
still_NUMBER_dinosaurs|still__at|still__dinosaurs|still__when|stopped saying|strict|such|sulking
supper $|supper_$|take my|take_my|taken|taken up|taken_up|talks continue|talks__$|talks_continue
talks_continue_$|tea was|tea_was|teddy bumps|teddy__into|teddy_bumps|teddy_bumps_into|tell
tell mum|tell_KIN|tell_KIN_$|tell_YOU_apart|tell__apart|terrible patient|terrible_OTHERS
terrible_OTHERS_$|than two|that $|that weren't|that_$|that_weren't|the arms|the aunties
the beeping|the consent|the drawer|the flour|the freezer|the glass|the light|the longest
the number|the pillow|the soup|the stick|the summer|the tea|the time|the_COME_though
the_DOCTOR_said|the_KIN_are|the_RIVAL_DENIAL|the_RIVAL_was|the_THERAPY_were|the_TIME_before
the__machine|the__part|the__though|the_arms|the_arms_$|the_beeping|the_consent|the_drawer
the_flour|the_glass|the_light|the_longest|the_pillow|the_pillow_$|the_soup|the_stick|the_stick_$
the_tea|the_time|them_SURE|them__SURE|then came|then my|then_came|then_my|there were|there's a
there's_a|there__still|there_are_still|there_were|they collected|they__SAFE|they__told
they_collected|they_collected_my|they_had_told|they_said_SAFE|things and|things_and|third time
thirty-one|this__GONE|this_is_GONE|though|time__DENIAL|time__was|time_it_DENIAL|to avoid|to come
to fold|to give|to nobody|to_WELL_$|to__crowds|to__sea|to_avoid|to_avoid_crowds|to_come|to_fold
to_give|to_the_sea|told the|told us|told_WE|told_WE_it|told__avoid|told_the|told_to_avoid
too much|too salty|too__to|too_much|too_salty|took_RIVAL|took_RIVAL_for|took__for|turned__$
twenty-five|twenty-five years|two $|two are|two days|two pairs|type|voice message|wait up|wake
wanted to|wanted_to|wants__$|warm|was it|was one|was scared|was six|was three|was toast
was_NUMBER_TIME|was__longest|was_allowed_to|was_it|was_the_longest|was_toast|washed|we said
we stopped|we talked|we're both|we're__marked|we're_both|we're_both_marked|went for|went up
went_for|went_up|were forbidden|were__the|were_forbidden|what we|what_WE|what_they_did
wheelchair has|wheelchair_has|wheelchair_has_a|when a|when this|when_a|when_this|when_this_is
which wig|which_NUMBER|which_wig|which_wig_$|while $|while_$|white before|white_before|why|wig $
wig_$|will hold|will_hold|window__open|with care|with__KIN|with__own|with_care|with_care_$
with_my_own|word|worn|worn out|worn_out|you apart
""",
    -30: """
BAD&PERSON|BAD_MORE|BAD_came|BAD_is|BAD_so|BAD_that|BODY_ILLNESS_$|BODY__full|BODY__still
BODY_is_still|COME_NUMBER|COME_TEST|COME__TIME|COME__WELL|COME__by|COME__had|COME__me|COME_keep
COME_keep_it|COME_me_if|COME_up_and|CONTACT&ILLNESS|CONTACT&SAFE|CONTACT_about|DENIAL&MONEY
DENIAL_BAD_$|DENIAL_NUMBER|DENIAL_TIME|DENIAL_TIME_wear|DENIAL__curly|DENIAL__for|DENIAL__tell
DENIAL__that|DENIAL__vegetables|DENIAL__wear|DENIAL_care_$|DENIAL_drive|DENIAL_in_this
DENIAL_look|DENIAL_order|DENIAL_order_curly|DENIAL_raw|DENIAL_raw_vegetables|DENIAL_tell_$
DOCTOR_at|DOCTOR_left|DOCTOR_turned_off|FOREVER_TIME|FOREVER__and|FOREVER_at_NUMBER
GONE__motorbike|GONE__this|GONE_a_motorbike|GONE_i|HOSPITAL&SAFE|HOSPITAL_WELL|HOSPITAL_knows
HOSPITAL_knows_$|HOSPITAL_on|KIN_and_i|KIN_wrote|MONEY_NUMBER_joke|MONEY__joke|MORE__$
NUMBER_TIME_to|NUMBER__crooked|NUMBER__of|NUMBER__round|NUMBER_hours_$|NUMBER_is_crooked
NUMBER_joke|NUMBER_kinds|NUMBER_kinds_of|NUMBER_minutes_of|NUMBER_nights_WELL|NUMBER_pumpkin
NUMBER_stairs|NUMBER_teeth|NUMBER_time_round|NUMBER_times_$|NUMBER_words|OTHERS&YOU
PERSON__DENIAL|PERSON__a|PERSON__in|PERSON__my|RIVAL&SAFE|SAFE__and|SURE_THERAPY|SURE__big
SURE__driving|SURE__figs|SURE__so|SURE__up|SURE_a|SURE_he|SURE_he_said|SURE_hour|SURE_hour_$
SURE_my_driving|SURE_said_rest|SURE_this_big|SURE_want|SURE_want_figs|THERAPY__beeps
THERAPY__gave|THERAPY__still|THERAPY_i_had|THERAPY_on_a|THERAPY_pump_beeps|TIME__back|TIME__did
TIME__home|TIME__on|TIME__wants|TIME_and_a|TIME_at_home|TIME_i'm|TIME_it_was|TIME_wear
TIME_wear_it|TRIAL_still|WELL__a|WELL_on|WE_GONE|WE_WELL|WE__KIN|WE__YOU|WE__in|WE_washed
WE_washed_the|YOU_read|YOU_read_my|YOU_will|^ again|^ blame|^ can|^ does|^ eleven|^ failed
^ four|^ fourth|^ got|^ grew|^ is|^ other|^ papa|^ scared|^ since|^ spoons|^ treatment|^ waiting
^ we've|^ what|^_BODY|^_BODY_TEST|^_DENIAL_raw|^_NUMBER_centimetres|^_NUMBER_stairs
^_NUMBER_time|^_SURE_my|^_SURE_of|^_SURE_said|^_WE_GONE|^__PERSON|^__ankle|^__bossy
^__centimetres|^__chickens|^__collected|^__cup|^__grey|^__into|^__like|^__made|^__mending
^__plants|^__same|^__stairs|^__wanted|^_a_grey|^_an_old|^_being_BAD|^_blame|^_blame_the|^_can
^_can_YOU|^_does|^_does_SURE|^_fourth|^_fourth_cup|^_got|^_got_into|^_grew|^_grew_NUMBER
^_he's_mending|^_he's_up|^_he_had|^_her_plants|^_i_put|^_i_wanted|^_i_wrote|^_is|^_is_outside
^_my_COME|^_my_ankle|^_my_chickens|^_on_my|^_other|^_papa|^_papa_says|^_spoons|^_still_bossy
^_the_man|^_the_night|^_the_same|^_the_teacher|^_then_the|^_there_were|^_they_collected
^_they_told|^_we've|^_what|a cushion|a favourite|a film|a grey|a hat|a rusty|a treatment|a very
a video|a_BAD_and|a_FOREVER|a_TEST_$|a_TIME_and|a_TIME_with|a__PERSON|a__stone|a__time|a_bus_$
a_cold_$|a_cushion|a_cushion_$|a_favourite|a_film|a_film_GOOD|a_grey|a_grey_stone|a_hat
a_name_and|a_new_NUMBER|a_photo_$|a_rusty|a_rusty_gate|a_very|a_video|about that|about__WE
about_that|accounts|agony|agony $|agony_$|all he|all over|alto|alto line|alto__$|alto_line
alto_line_$|always this|am pleased|am_pleased|an hour|an old|an_hour|an_old|and did|and__$
and__DOCTOR|and__cushion|and__knew|and_a_cushion|and_did|and_i_knew|and_then_it|and_they_DENIAL
angry|ankle|ankle is|ankle__a|ankle_is|ankle_is_a|anyone want|anything__i|anything_and_i
asked it|at breakfast|at church|at_NUMBER_centimetres|at_NUMBER_past|at__centimetres|at__like
at__past|at__she|at__was|at_breakfast|at_breakfast_like|at_church|at_home_was|ate_NUMBER|back__a
back__chopping|back__class|back_to_chopping|because the|because_the|beeps slightly|beeps__flat
beeps_slightly|beeps_slightly_flat|before it|before they|before__RIVAL|before_it
before_the_RIVAL|before_they|behind the|behind_the|being_BAD|being__$|big ?|big_?|blood|boredom
bossy|breakfast like|breakfast__a|breakfast_like|breakfast_like_a|bus tickets|bus_tickets
buttons|by bus|by one|by__$|by_bus|came__in|can|can still|can_YOU_read|can__read|can_still|car $
carry|chance of|chance_of|changed|chat|chickens|chickens know|chickens__everything|chickens_know
chickens_know_everything|chin|chopping|chopping onions|chopping__wrong|chopping_onions
chopping_onions_wrong|church|class|clotting|clotting factor|clotting_RIVAL|coffee|coins $
coins_$|come from|come_from|completely_GONE_and|completely__and|costs|costs one|coughs
coughs and|coughs__i'm|coughs_and|coughs_and_i'm|could__$|cross|cruelly|cruelly $|cruelly_$|cup
cup of|cup__plain|cup_of|cup_of_plain|cushion|cushion $|cushion_$|customers|day nineteen|day two
did the|did_the|didn't order|die|do_DENIAL_care|do__care|does anyone|does_SURE|does_SURE_want
does__want|don't keep|down__the|drank|dress !|dress_!|driving test|driving_TEST|drum at
drum__church|drum_at|drum_at_church|dusk|each day|each_TIME_$|eggs|eleven nights|enough to
enough_to|every hour|everyone said|face $|face_$|failed my|family took|family_took|family_took_a
far away|far_away|favourite|favourite__$|fever and|figs|figs ?|figs_?|film|film star|film_GOOD
film_GOOD_$|film__$|first__i|first_thing_i|fix a|for dinner|for four|for_TEST|for__whole
for_dinner|for_me_to|for_my_KIN|forgot to|forgot_to|form|forty nights|forty times|fourteen $
fourteen stairs|fourth cup|fourth__of|fourth_cup|fourth_cup_of|gave up|gave__her|gave_me_her
gave_up|gloves to|gloves__GONE|gloves_to|gloves_to_GONE|got home|got into|got__university
got_home|got_into|got_into_university|green__it|grew one|grew_NUMBER|grew_NUMBER_pumpkin
grew__pumpkin|grey stone|grey__MONEY|grey_stone|grey_stone_MONEY|habit|habit every|habit_SURE
habit_SURE_hour|habit__hour|had just|had something|had_just|had_something|had_something_to
hands $|hands_$|hardest|has__NUMBER|has__name|has_a_name|hat my|hat_my|hated|have had
have__something|have_had|have_had_something|he asked|he'd have|he'd__had|he'd_have|he'd_have_had
he's mending|he's up|he's__at|he's__the|he's_mending|he's_mending_the|he's_up|he's_up_at|he__WE
he__for|he__was|he_said_was|her $|her plants|her_$|her__live|her_plants|her_plants_live
his_BODY_$|hot water|hot__today|hot_water|hot_water_today|hours $|hours_$|house hums|house__now
house_hums|house_hums_now|hums|hums now|hums__so|hums_now|hums_now_so|i hadn't|i let|i miss
i saw|i sing|i stood|i think|i wept|i'd_like_the|i'm good|i'm_BAD_$|i'm_FOREVER|i'm_FOREVER_at
i'm__at|i'm__my|i'm_back_to|i'm_on_my|i've never|i've started|i've_SURE|i've__a|i've_started
i've_started_$|i_BAD_that|i_COME_for|i_DENIAL_order|i_WELL_to|i__down|i__of|i__order|i__pleased
i__sunglasses|i__the|i__upstairs|i__wake|i_am_pleased|i_come_from|i_do_the|i_hadn't|i_have_a
i_let|i_live_upstairs|i_saw|i_sing|i_still_wake|i_stood|i_think|i_thought_the|i_was_in
i_wear_sunglasses|i_wept|i_wept_on|if__would|in_WELL|in__chair|in__for|in__next|in__that
in_a_HOSPITAL|in_the_lab|in_the_next|in_this_house|instead|into|into university|into__far
into_university|into_university_far|is crooked|is outside|is__WE|is__and|is__rusty|is_a_rusty
is_crooked|is_crooked_$|is_outside|is_outside_SURE|is_still_TEST|it gets|it in|it owes
it's agony|it's all|it's__it's|it's_agony|it's_agony_$|it's_still_FOREVER|it_COME_$|it__still
it_in|it_owes|it_owes_me|it_was_RIVAL|keep it|keep_it|keep_it_$|kept my|kept_my|kinds|kinds of
kinds_of|know everything|know what|know when|know_everything|know_what|know_when|lady__the
lane $|like that|like__arms|like__film|like_a_film|like_that|like_the_arms|list ?|list_?
listening|little__$|live upstairs|live with|live__$|live__me|live_upstairs|live_upstairs_$
live_with|live_with_me|long__will|look__my|lupus had|man__a|masks $|masks_$|may wear|maybe
maybe next|maybe__TIME|maybe_next|maybe_next_TIME|me her|me__i'd|me_her|me_her_TEST|meals didn't
meals_DENIAL|meals_DENIAL_$|meals__$|meant|mending|mending the|mending__radio|mending_the
mending_the_radio|messages about|minute|minutes of|minutes__football|minutes_of
minutes_of_football|month $|more__my|mum's|my age|my ankle|my back|my chickens|my driving
my feet|my joints|my legs|my mother|my mum|my shopping|my tumour|my_DOCTOR_SURE|my_DOCTOR_gave
my_DOCTOR_left|my_KIN_said|my_KIN_wrote|my__DOCTOR|my__SAFE|my__gave|my__i|my__know|my__list
my__they|my__with|my__wrote|my_age|my_ankle|my_ankle_is|my_back|my_chickens|my_chickens_know
my_driving|my_driving_TEST|my_family_took|my_feet|my_feet_$|my_joints|my_shopping
my_shopping_list|name__a|name_and_a|nearly two|nearly_NUMBER_TIME|nearly__TIME|new
nights running|nights_WELL|no raw|nobody may|none of|nose|not care|now so|now what|now__?
now__COME|now__i've|now_so|now_so_i've|now_what|now_what_?|nurse turned|of football|of my
of plain|of__FOREVER|of__hot|of__to|of_coins_$|of_football|of_gloves_to|of_my|of_my_FOREVER
of_plain|of_plain_hot|of_them_$|off my|off__light|off_my|off_the_light|old habit|old__SURE
old_habit|old_habit_SURE|on sundays|on time|on_SURE|on__feet|on__for|on__fourth|on__terms
on__wall|on_my_feet|on_the_COME|on_the_fourth|on_time|one for|one joke|one pumpkin|one small
onions|onions wrong|onions__$|onions_wrong|onions_wrong_$|order curly|order_curly|other
outside always|outside_SURE|outside_SURE_this|outside__this|owes__$|owes_me_$|page $|papa
papa says|papa__it's|papa_says|papa_says_it's|parties|photo $|photo_$|plain hot|plain__water
plain_hot|plain_hot_water|plants live|plants__with|plants_live|plants_live_with|plastic__$
pleased|plenty|plenty of|plenty_of|promise you|protein|pump beeps|pump__slightly|pump_beeps
pump_beeps_slightly|pumpkin|queue $|queue_$|radio again|radio_FOREVER|radio__$|ran $
raw vegetables|raw__they|raw_vegetables|raw_vegetables_they|reach|read|read my|read__shopping
read_my|read_my_shopping|remember $|remember_$|rent|rings|rolls|rolls with|rolls__ears
rolls_with|rolls_with_ears|room six|rules|rusty|rusty gate|rusty_gate|said :|said rest|said was
said_:|said_rest|said_so_$|said_was|same story|same_story|same_story_NUMBER|sang|sat|sat__the
save|say the|say whether|say_the|say_whether|say_whether_it|says__back|says_it's_back|scooter
sells|send a|send_a|sent|sent__picture|sent_a_picture|she coughs|she sent|she wrote|she_DENIAL
she__and|she__now|she_coughs|she_coughs_and|she_sent|she_snores_now|she_wrote|shop|shopping list
shopping__?|shopping_list|shopping_list_?|since then|sister gave|sit__$|sleeve $|sleeve_$
slightly|slightly flat|slightly_flat|slowly $|slowly_$|snores now|snores_now|so $|so i've
so they|so_$|so__COME|so__started|so_i've|so_i've_started|so_they|sold bus|sold__tickets
sold_bus|sold_bus_tickets|some of|some__$|some__i|some_of|something__say|something_to_say|spoons
spring i|stand by|stand_by|star|star $|started $|started_$|stay $|stay_$|step $|step_$|sticker
sticker__$|still being|still bossy|still good|still tested|still wake|still_FOREVER
still_FOREVER_$|still_TEST|still__TEST|still_being|still_bossy|still_wake|stone costs
stone_MONEY|stone_MONEY_NUMBER|stone__NUMBER|story forty|story_NUMBER|story_NUMBER_nights
story__nights|strict__$|strip of|strip_of|studied|studied $|studied_$|study still|sundays
sunglasses|sunglasses at|sunglasses__breakfast|sunglasses_at|sunglasses_at_breakfast|take a
take__a|take_a|taught__KIN|taxi|terms|thank_YOU_for|that hospital|that nobody|that__WORKS
that__it's|that_i_had|the|the alto|the cake|the drum|the fever|the fridge|the hardest|the kids
the lab|the line|the meals|the needle|the other|the pain|the room|the rules|the sticker|the taxi
the wall|the worst|the_BAD_is|the_BODY_$|the_DOCTOR_turned|the_DOCTOR_was|the_PERSON_$
the_THERAPY_stand|the_TIME_WE|the_TRIAL_still|the__anyway|the__have|the__i've|the__line
the__stand|the__still|the__story|the__turned|the__were|the_alto|the_alto_line|the_cake|the_drum
the_drum_at|the_fridge|the_fridge_$|the_hardest|the_lab|the_light_$|the_line|the_meals
the_meals_DENIAL|the_needle|the_other|the_radio_FOREVER|the_room|the_rules|the_same_story
the_sticker|the_taxi|the_wall|them__late|them_are_late|then__$|then__had|then_i_had|they could
they get|they_COME_keep|they__keep|they_could|thing__could|thing_i_could|this big|this does
this house|this spring|this_TIME|this__?|this__hums|this_big|this_big_?|this_does|this_house
this_house_hums|thought the|thought_the|three and|tickets|tickets__my|time round|time__$
time_round|times $|times_$|to chopping|to fix|to know|to reach|to sleep|to_GONE_a|to__HOSPITAL
to__if|to__in|to__onions|to_chopping|to_chopping_onions|to_know|to_know_what|to_reach|to_say_$
to_sleep|to_sleep_$|to_stop_$|toast and|toast_and|too loud|too_loud|took a|took__photo|took_a
took_a_photo|tune|turned_off_the|turns|twelve minutes|two teeth|university far|university__away
university_far|university_far_away|up again|up_FOREVER|up_FOREVER_$|upstairs $|upstairs_$|used
vegetables they|vegetables__said|vegetables_they|vegetables_they_said|voice_CONTACT_about
voice__about|volume|waiting for|walk|want figs|want__?|want_figs|want_figs_?|ward|ward knows
was like|was my|was still|was_RIVAL|was__BAD|was__before|was__her|was__only|was__to|was_like
was_my|was_still|was_the_only|washed the|washed_the|water today|water_today|we washed|we've
wear it|wear sunglasses|wear__$|wear__at|wear_it|wear_it_$|wear_sunglasses|wear_sunglasses_at
wedding__!|wedding_dress_!|week my|wept on|wept__it|wept_on|wept_on_it|what ?|what_?|what_?_$
what__$|what__can|what__was|what_i_can|whether it|whether_it|while|who__YOU|whole day
whole_HOSPITAL_knows|whole_TIME|with cake|with__TIME|with__now|with_cake|with_cake_$|with_me_now
worst|would help|would_help|write__$|wrong $|wrong_$|yet $|yet_$|you read
""",
    -25: """
# bus|: back|: oh|: strawberry|:__it's|:__row|:_back|:_back_row|:_oh|:_oh_it's|:_strawberry
:_strawberry_$|BAD&BEST|BAD&BODY|BAD&RIVAL|BAD_DENIAL_wipe|BAD__wipe|BAD_at|BAD_now|BEST__a
BEST_of_a|BODY&SAFE|BODY&TIME|BODY&WE|BODY_BODY|BODY_BODY_and|BODY__TEST|BODY__for|BODY_makes
BODY_went|COME&MONEY|COME&NUMBER|COME_ILLNESS|COME_ILLNESS_$|COME__in|COME__new|COME__silly
COME__style|COME__they|COME_at_NUMBER|COME_buy|COME_buy_new|COME_down|COME_his|COME_if_i
COME_it_style|COME_me_$|COME_that_silly|COME_want|COME_want_to|COME_what|CONTACT_NUMBER_bus
CONTACT__bus|DENIAL_COME_it|DENIAL__buttons|DENIAL__excused|DENIAL__frying|DENIAL__off
DENIAL__when|DENIAL_brave_i|DENIAL_can_i|DENIAL_do_buttons|DENIAL_finished_frying|DENIAL_has
DENIAL_holds|DENIAL_holds_up|DENIAL_in|DENIAL_is_excused|DENIAL_know_when|DENIAL_mine
DENIAL_mine_$|DENIAL_pass|DENIAL_pass_a|DENIAL_remember|DENIAL_talk|DENIAL_talk_about
DENIAL_wipe|DENIAL_wipe_off|DOCTOR&PERSON|DOCTOR_COME_at|DOCTOR__squeak|DOCTOR_on|DOCTOR_shoes
DOCTOR_shoes_squeak|FOREVER_:|FOREVER_:_back|FOREVER_TIME_$|FOREVER__back|GONE&WE|GONE_SURE
GONE__filling|GONE__of|GONE__whole|GONE_and_the|GONE_dumpling|GONE_dumpling_filling
GONE_mentioning|GONE_mentioning_the|GONE_radish|GONE_the_whole|GOOD__heard|GOOD_has
GOOD_has_heard|HOSPITAL_for|ILLNESS&MORE|KIN_GONE_dumpling|KIN_TEST_my|KIN__dumpling|KIN__this
KIN_answer|KIN_answer_to|KIN_bit|KIN_bit_me|KIN_bought|KIN_bought_a|KIN_says_she|KIN_sleeve
KIN_sleeve_$|KIN_timed|KIN_timed_my|KIN_wrote_the|MORE_before|MORE_before_$|MORE_me_$|NUMBER&YOU
NUMBER_COME_$|NUMBER_TIME_from|NUMBER__alarm|NUMBER__long|NUMBER__wardrobe|NUMBER_blankets
NUMBER_blankets_$|NUMBER_buses|NUMBER_fields|NUMBER_fields_of|NUMBER_his|NUMBER_his_alarm
NUMBER_hours_by|NUMBER_meals|NUMBER_meals_a|NUMBER_needles|NUMBER_needles_a|NUMBER_of_my
NUMBER_of_them|NUMBER_stall|NUMBER_stall_on|NUMBER_the_wardrobe|NUMBER_to_COME
NUMBER_window_NUMBER|OTHERS&TIME|OTHERS__the|OTHERS__we'd|OTHERS_thought|OTHERS_thought_we'd
OTHERS_tubs|OTHERS_tubs_$|PERSON_i|PERSON_in|SAFE&TIME|SURE_WE_WELL|SURE__at|SURE__mark
SURE_been_so|SURE_did|SURE_evening|SURE_holds|SURE_holds_up|SURE_landing|SURE_landing_$
SURE_my_KIN|SURE_obeyed|SURE_obeyed_anything|SURE_the_mark|SURE_white|SURE_white_before
TEST_have|TEST_my_RIVAL|TEST_them|THERAPY__SURE|THERAPY_it|TIME_:_strawberry|TIME_NUMBER_and
TIME__BAD|TIME__GONE|TIME__a|TIME__drove|TIME__i've|TIME__strawberry|TIME_and_i|TIME_from_now
TIME_i'm_WELL|TIME_i_had|TIME_in|TIME_the_RIVAL|TRIAL__THERAPY|TRIAL_was|WELL__another
WELL_in_another|WELL_to_the|WELL_until|WELL_until_the|WE_DENIAL_talk|WE_HOSPITAL|WE__do|WE__home
WE__is|WE__it|WE__what's|WE_argue|WE_argue_about|WE_say|WE_say_what's|WE_sold|WE_still
YOU_are_COME|^ caught|^ choir|^ fourteen|^ happy|^ let|^ light|^ mum's|^ quilts|^ she'd|^ shed
^ today|^ tonight|^ turbulence|^ yesterday|^_KIN_answer|^_KIN_bought|^_NUMBER_fields
^_NUMBER_stall|^_SURE_TIME|^_SURE_holds|^_SURE_white|^_WE_argue|^_WE_sold|^_WE_still|^__answer
^__argue|^__ate|^__began|^__can|^__corridor|^__donor|^__fell|^__fields|^__fingers|^__garden
^__he|^__how|^__immune|^__it|^__look|^__managed|^__mouth|^__physio|^__proper|^__rain|^__read
^__room|^__spent|^__stall|^__taken|^__turn|^__whole|^_a_proper|^_caught|^_caught_GONE|^_choir
^_choir_FOREVER|^_first_rain|^_for_NUMBER|^_for_the|^_happy|^_he_DENIAL|^_he_has|^_her_first
^_his_room|^_i'm_NUMBER|^_i've_SURE|^_i've_taken|^_i_did|^_i_found|^_i_grew|^_i_keep|^_i_shouted
^_i_stood|^_it_began|^_it_still|^_it_went|^_let|^_light|^_my_donor|^_my_fingers|^_my_immune
^_please_COME|^_quilts|^_quilts_in|^_same_corridor|^_she'd|^_she_DENIAL|^_she_said|^_shed
^_the_cake|^_the_physio|^_the_soup|^_the_whole|^_they_managed|^_they_put|^_today|^_today_i
^_tonight|^_tonight_WE|^_turbulence|^_turbulence_?|^_when_it|^_whose_turn|^_yesterday|a blood
a cupboard|a drawer|a flat|a half|a hard|a person|a steamed|a stranger|a suit|a teacher|a third
a wall|a_THERAPY_THERAPY|a_TRIAL_was|a_WELL_$|a__bun|a__but|a__nose|a__room|a__shouting|a__under
a_choir_DENIAL|a_cupboard|a_cupboard_full|a_drawer|a_flat|a_person|a_proper_shouting|a_steamed
a_steamed_bun|a_stranger|a_suit|a_teacher|a_wall|a_wall_$|about my|about_my|actually studied
actually__$|actually_studied|actually_studied_$|afraid|after this|after__isolation
after_the_THERAPY|after_the_isolation|after_this|again $|again :|age of|age__next|age_of
age_of_next|alarm goes|alarm__off|alarm_goes|alarm_goes_off|all our|all white|alone $|along|am a
am_a|an idiot|an_idiot|an_idiot_$|and every|and he|and i'd|and then|and__could|and__from
and__know|and_he|and_i'd|and_i_could|and_it_DENIAL|and_then|another apple|another_apple
another_apple_$|answer__everything|answer_to_everything|answers|anything so|anything was
anything__GONE|anything__gladly|anything_so|anything_so_gladly|anything_was|anything_was_GONE
apple $|apple_$|are_GONE_$|argue about|argue_about|argued|argument $|argument_$|arm $|arm_$
as the|as_the|ask if|asks if|asleep|at nine|at_NUMBER_his|at_NUMBER_i|at_NUMBER_to|at__his
at_first_they|awake $|awake_$|back a|back__masked|back_a|back_row_masked|be cheerful|be strong
be with|be__?|be__YOU|be_cheerful|be_cheerful_?|be_with|bed and|bed__i|bed_and|bed_and_i|been so
been_so|began|bikes|bird rides|bird_rides|bit me|bit_me|blamed|blamed the|blamed_the|blankets
blankets $|blankets_$|blanks|blanks $|blanks_$|body|bought__suit|bought_a_suit|box|brave i
brave_i|breaks|breaks he|breaks__starts|breaks_he|breaks_he_starts|broke|bun|bun $|bun_$
burglars|burglars can't|burglars_DENIAL|burglars_DENIAL_tell|burglars__tell|bus__and|business
buttons $|buttons_$|buy new|buy__shoes|buy_new|buy_new_shoes|by video|by__COME|by__and|by__from
by__the|by_video|cake sank|cake_sank|call that|calligraphy|calligraphy teacher|calligraphy__COME
calligraphy_teacher|calligraphy_teacher_COME|calls|came_in_NUMBER|can i|can say|can't drive
can't promise|can_i|can_i_$|can_say|can_see_it|carpentry|caught nothing|caught_GONE
caught_GONE_for|caught__for|certain|changed the|changed__picture|changed_the|changed_the_picture
cheats|cheats $|cheats_$|checked|cheerful|cheerful ?|cheerful_?|choir again|choir without
choir_DENIAL|choir_DENIAL_COME|choir_FOREVER|choir_FOREVER_:|choir__:|choir__COME|chose cards
chose__$|chose_cards|chose_cards_$|cleaned|cleaned the|cold__$|consent form|consent_form
could_DENIAL_pass|counts my|couplets|cousin's|cousin's sleeve|cover|cupboard full|cupboard__of
cupboard_full|cupboard_full_of|dad bought|damage|daughter says|day twelve|days i'm|declan
declan did|declan_did|did|didn't talk|dinosaurs|disappeared|do buttons|do__COME|do_buttons
doesn't wipe|don't buy|don't want|donor lives|donor_WELL|donor_WELL_in|donor__in|door's
door's baby|door's_KIN|doors__$|down to|down_to|dreamed|dreamed in|dreamed__pickles|dreamed_in
dreamed_in_pickles|dried|dried radish|ducks|ducks in|ducks__it|ducks_in|ducks_in_it|dumpling
dumpling filling|dumpling_filling|easier before|eat__$|eaten|eighty-one|eleven blankets
every evening|every landing|everyone holds|everyone the|everything__rice|everything_is_rice
excused $|excused_$|expected|expected $|expected_$|face and|face_and|far too|far_too|fat|father
feeds the|feeds__ducks|feeds_the|feeds_the_ducks|fell__$|fever came|fields|fields of
fields__maize|fields_of|fields_of_maize|fine until|fingers for|fingers won't|fingers_DENIAL
fingers_DENIAL_do|fingers__do|fingers__me|fingers_for|fingers_for_me|finished frying
finished__supper|finished_frying|finished_frying_supper|first rain|first sandpit|first year
first__after|first__back|first__let|first__that|first_rain|first_rain_after|first_sandpit
first_they_let|first_thing_that|five and|five hours|five months|for blood|for most|for results
for ten|for_BEST|for_BEST_of|for_BODY|for_BODY_ILLNESS|for_TEST_$|for__ILLNESS|for__of
for_dinner_$|forty-three|found a|found__ILLNESS|found_a|found_a_ILLNESS|four hours|from now
from__HOSPITAL|from_now|from_the_HOSPITAL|frying|frying supper|frying__$|frying_supper
frying_supper_$|full__kind|full_of_kind|gave__the|gave_me_the|gentle|gladly|gladly $|gladly_$
god has|goes off|goes_off|got my|got_my|gran|grandson|grapes|grapes $|grapes_$|great-grandson
great-grandson bit|grew up|grew__curly|grew_back_curly|grew_up|grinned like|grinned__an
grinned_like|grinned_like_an|group|guard|guard looks|guard__twice|guard_looks|guard_looks_twice
had actually|had one|had two|had__studied|had__talk|had_actually|had_actually_studied
had_the_talk|has heard|has__COME|has__me|has_heard|has_heard_BAD|hats|have put|have quarrelled
have tiles|have__in|have_put|have_put_in|have_quarrelled|have_quarrelled_SURE|have_tiles
haven't finished|he calls|he feeds|he starts|he told|he wrote|he__COME|he__another|he__more
he_feeds|he_feeds_the|he_sleeps_for|he_starts|he_starts_another|he_told|he_was_a|he_wrote
heard worse|heard_BAD|heard_BAD_$|heard__$|heart lungs|her_BODY_$|her__sandpit|her_first_sandpit
hid the|hid_the|him a|him_a|his alarm|his bike|his room|his tea|his__goes|his__smells|his_alarm
his_alarm_goes|his_bike|his_room|his_room_smells|his_tea|his_tea_$|holds__a|holds__fingers
holds_up_a|holds_up_fingers|home for|home__TIME|home_for|hours by|hours_by|house without
house_DENIAL|house_DENIAL_me|house__me|how_long_it|husband|husband over|i dreamed|i found|i grew
i hated|i hear|i lie|i lived|i really|i rest|i screamed|i shouted|i'd expected|i'd just
i'd__salted|i'd_expected|i'd_expected_$|i'd_just|i'd_just_salted|i'm on|i'm_WELL_until|i'm__WELL
i'm__the|i'm__until|i'm_awake_$|i'm_on|i've a|i've asked|i've cleaned|i've shown|i've taken
i've_COME|i've_GONE_mentioning|i've_GONE_the|i've_SURE_obeyed|i've__$|i've__cupboard
i've__mentioning|i've__obeyed|i've__up|i've_a|i've_a_cupboard|i've_had_the|i've_shown
i've_shown_SURE|i've_taken|i've_taken_up|i_COME_know|i_COME_want|i_DENIAL_SURE|i_DENIAL_brave
i_DENIAL_drive|i_SURE_my|i_TEST_them|i_WELL_$|i__FOREVER|i__actually|i__allowed|i__badly
i__brave|i__cards|i__drive|i__had|i__off|i__only|i__quarrelled|i__talking|i__want|i_am_a
i_ate_NUMBER|i_chose_cards|i_dreamed|i_dreamed_in|i_found|i_grew|i_grew_up|i_had_GONE
i_had_actually|i_have_put|i_have_quarrelled|i_hear|i_hear_the|i_knew_$|i_lie|i_lived|i_really
i_really_WELL|i_rest|i_rest_on|i_said_DENIAL|i_sat_on|i_screamed|i_shouted|i_shouted_at
i_slept_NUMBER|i_still_COME|i_told_my|i_took_RIVAL|i_wanted_to|i_was_away|i_was_back
i_was_talking|idiot|idiot $|idiot_$|if_YOU_can|if__awake|if_i'm_awake|immune__is
immune_system_is|in pickles|in september|in this|in__my|in__sun|in_my_THERAPY|in_pickles
in_pickles_$|in_the_sun|in_this|is being|is excused|is over|is rice|is thirteen|is too|is__age
is__pudding|is_being|is_excused|is_excused_$|is_it_to|is_my_DOCTOR|is_rice|is_rice_pudding
is_the_age|is_too|it ?|it began|it like|it style|it's red|it's_ILLNESS|it's_YOU_$|it's_red|it_?
it_?_$|it_SURE_PERSON|it__WE|it__be|it__is|it__of|it__the|it_began|it_like|it_still_is|it_style
it_style_$|it_to_be|it_was_NUMBER|italian|joining|joining it|just for|just salted|just__his
just_for|just_salted|just_salted_his|kept his|kept_his|kids timed|kill|kilos|kilos i'd
kilos__expected|kilos_i'd|kilos_i'd_expected|kind people's|kind_OTHERS|kind_OTHERS_tubs
kind__tubs|kindergarten|kitchen $|kitchen_$|know yet|know_when_to|know_yet|lady|lady with
lady_with|lady_with_the|landing|landing $|landing_$|later it|learned $|learned_$|lemons
let__have|let_me_have|leukaemia $|like an|like__idiot|like_an|like_an_idiot|liver|long it
long_it|looks twice|looks__$|looks_twice|looks_twice_$|loud|low|lunch trolley|lunch__said
lunch_trolley|lunch_trolley_said|lungs and|lymphocyte|made_NUMBER|maize|man_in_the|managed the
managed__house|managed_the|managed_the_house|mark $|mark_$|masked|masked flat|masked_flat
match with|match__my|match_with|match_with_my|me have|me__eighties|me__i|me__tiles|me_have
me_have_tiles|me_the_eighties|me_to_TEST|meals a|meals__TIME|meals_a|meals_a_TIME|medicines
memory|mentioning the|mentioning__stick|mentioning_the|mentioning_the_stick|mentions|mentions it
mentions__SURE|mentions_it|mentions_it_SURE|milk|milk__the|mixed|mixed it|mixed__up|mixed_it
mixed_it_up|months $|mop|mostly blanks|mostly_blanks|mostly_blanks_$|mouth__raw|mouth_was_raw
mum's answer|my calligraphy|my children|my cousin's|my door|my elbow|my eyes|my grandson
my great-grandson|my hair|my husband|my liver|my marrow|my nap|my pillow|my room|my tree
my_BODY_and|my_ILLNESS_is|my_KIN|my_KIN_COME|my_KIN_and|my_KIN_bit|my_KIN_learned|my_KIN_sleeve
my_KIN_timed|my_KIN_to|my_TEST_was|my__bit|my__got|my__learned|my__self|my__sleeve|my__stayed
my__teacher|my__timed|my_calligraphy|my_calligraphy_teacher|my_donor_WELL|my_door|my_elbow
my_elbow_$|my_fingers_DENIAL|my_mouth_was|my_nap|my_old_self|my_pillow|my_room|my_tree
my_tree_DENIAL|nap $|nap_$|need a|need_a|needles a|needles__TIME|needles_a|needles_a_TIME
neighbours haven't|neighbours_DENIAL|neighbours_DENIAL_finished|neighbours__finished
never obeyed|new shoes|new_shoes|next bed|next door's|next__KIN|next_bed|next_door's
next_door's_KIN|night nurse's|night_DOCTOR_shoes|night__COME|night__shoes|nine $|nobody had
nobody has|nobody holds|nobody in|nor can|nose $|nose_$|not mine|not pass|note|note that|note__i
note_that|note_that_i|now my|now__she|now_and_she|now_my|nurse's|nurse's shoes|obeyed
obeyed anything|obeyed__so|obeyed_anything|obeyed_anything_so|of kind|of maize|of next|of__WELL
of__door's|of_anything_was|of_kind|of_kind_OTHERS|of_maize|of_next|of_next_door's|off__NUMBER
oh it's|oh__YOU|oh_it's|oh_it's_YOU|old damage|old man|old self|old_NUMBER|old__turned
old_damage|old_man|old_self|old_self_turned|older|on every|on_SURE_landing|on_TIME_:|on__:
on__landing|on_a_wall|on_the_NUMBER|on_the_beach|one hair|ones with|only_GONE|only_thing_i
opened|opened the|opened_the|or__DENIAL|other_OTHERS|our lives|over dumpling|owes__a|owes_me_a
pass a|pass__choir|pass_a|pass_a_choir|people thought|people's tubs|phones|phones at|physio
pickles $|pickles_$|pills and|please don't|please note|please_COME_buy|please__buy|please__that
please_note|please_note_that|post box|post_box|proper shouting|proper__match|proper_shouting
proper_shouting_match|pudding|put_in_NUMBER|quarrelled|quarrelled all|quarrelled_SURE
quarrelled_SURE_WE|quarrelled__WE|questions $|questions_$|quilts|quilts in|quilts__the|quilts_in
quilts_in_the|radish $|radish_$|rain after|rain__the|rain_after|rain_after_the|read__CONTACT
really ran|really_WELL|really_WELL_$|really__$|red $|red_$|research|rest on|rest__SURE|rest_on
rest_on_SURE|rice pudding|rice_pudding|room smells|room_smells|round the|round_the|row masked
row__flat|row_masked|row_masked_flat|said slowly|said_:_oh|said__oh|said_slowly|salted
salted his|salted__tea|salted_his|salted_his_tea|same corridor|same_corridor|sandpit|sank|sat on
sat_on|sat_on_the|say my|say that's|say what|say what's|say__allowed|say__for|say__was|say_my
say_that's|say_that's_allowed|say_what|say_what's|say_what's_for|says she|says__$|says_she
screamed|second month|second__is|self|self turned|self__up|self_turned|self_turned_up|she asked
she did|she doesn't|she laughed|she mentions|she owes|she says|she'd call|she'd_COME
she'd_COME_that|she'd__that|she__in|she_did|she_laughed|she_mentions|she_mentions_it|she_owes
she_owes_me|she_says|shelling|shelling peas|shelling_peas|shoes squeak|shoes_squeak|shorter
shouted at|shouted_at|shouting match|shouting__with|shouting_match|shouting_match_with|shown
shown everyone|shown_SURE|shown_SURE_the|shown__the|silly|silly $|silly_$|sister phones
sit_down_$|six his|sleeps for|sleeps__a|sleeps_for|sleeps_for_a|slept_NUMBER|slept__a|so gladly
so__BODY|so__can|so__had|so__looked|so_gladly|so_gladly_$|so_i_can|some days|some__it|somewhere
speak|squeak|stall $|stall on|stall_$|stall__the|stall_on|stall_on_the|stand__the|starts another
starts__apple|starts_another|starts_another_apple|steamed|steamed bun|steamed__$|steamed_bun
steamed_bun_$|steroids for|still get|still is|still my|still_BAD|still__DOCTOR|still__up
still_is|still_is_$|still_my|still_my_DOCTOR|stones|stones $|stones_$|stood in|stood_in
stopped mentioning|stranger|strawberry|strawberry $|strawberry_$|study was|style|style $|style_$
suit|system is|system__the|system_is|system_is_the|taken__carpentry|taken_up_carpentry|talk to
talk__it|talk_about_it|talk_to|talked about|talked_about|talking to|talking__a|talking_to
talking_to_a|tastes|tastes of|tastes_of|teacher calls|teacher said|teacher_COME|teacher_COME_it
teacher__it|teacher__slowly|teacher_said|teacher_said_slowly|tell $|tell it|tell_$|tell__$
tell_it|terms $|terms_$|thank__$|that he|that she|that silly|that tasted|that we|that's allowed
that's__i|that's_allowed|that_WE|that__my|that__of|that_he|that_she|that_silly|that_silly_$
that_tasted|that_tasted_of|the age|the beach|the bird|the corner|the donor|the ducks|the guard
the kilos|the mark|the mask|the milk|the office|the ones|the physio|the picture|the stall
the talk|the third|the wardrobe|the wedding|the_BAD_DENIAL|the_NUMBER_with|the__PERSON|the__by
the__driver|the__flat|the__form|the__looks|the__rides|the__sank|the__version|the_age|the_age_of
the_beach|the_bird|the_bird_rides|the_cake_sank|the_consent_form|the_corner|the_donor
the_donor_$|the_ducks|the_ducks_in|the_first_thing|the_guard|the_guard_looks|the_house_DENIAL
the_kilos|the_kilos_i'd|the_kitchen_$|the_lady_with|the_lunch_trolley|the_man_in|the_mark
the_mark_$|the_mask|the_milk|the_needle_$|the_neighbours_DENIAL|the_next_bed|the_office
the_physio|the_picture|the_post_box|the_stall|the_stall_$|the_talk|the_teacher_said|the_wall_$
the_wardrobe|the_wardrobe_is|the_wedding|the_whole_flat|the_whole_time|the_word_$|them every
then $|then a|then his|then we|then_$|then_WE|then__COME|then__TIME|then_a|then_his|then_on_TIME
there__$|there_is_$|they didn't|they look|they managed|they've changed|they've__the
they've_changed|they've_changed_the|they__$|they__that's|they_look|they_managed|they_managed_the
they_say_that's|thing that|thing__tasted|thing_that|thing_that_tasted|things declan|things__did
things_declan|things_declan_did|third stall|this__next|those_TIME|thought we'd|thought__mixed
thought_we'd|thought_we'd_mixed|three days|three i|timed|timed my|timed__nap|timed_my
timed_my_nap|tired $|tired for|to ask|to count|to everything|to go|to sing|to_COME_if|to_TEST
to__COME|to__cheerful|to__coat|to__i|to__only|to_a_coat|to_be_WELL|to_be_cheerful|to_everything
to_everything_is|to_sing|to_tell_it|today__COME|today_i_COME|told him|told my|told_him|told_my
tonight|tonight we|tonight_WE|tonight_WE_DENIAL|tonight__DENIAL|too_much_$|took steroids
took_NUMBER|took__to|treat|treatment again|tree doesn't|tree_DENIAL|tree_DENIAL_know|tree__know
trolley said|trolley__:|trolley_said|trolley_said_:|tubs|tubs $|tubs_$|tuesday :|turbulence
turbulence ?|turbulence_?|turn is|turn__it|turn_is|turn_is_it|turned_up_$|twenty-two
twenty-two years|two buses|two fields|two needles|under a|under my|under__pillow|under_a
under_my|under_my_pillow|until the|until__lift|until_the|until_the_lift|up carpentry|up fingers
up__for|up__my|up__steamed|up_a_steamed|up_carpentry|up_fingers|up_fingers_for|version|very long
very_long|visitors|visitors $|visitors_$|waiting doesn't|want__be|want_to_be|wardrobe
wardrobe is|wardrobe__my|wardrobe_is|wardrobe_is_my|was #|was away|was dried|was gone|was raw
was talking|was_BAD_for|was_GONE_radish|was_MORE_before|was_NUMBER_$|was_WELL|was__GONE
was__radish|was_away|was_raw|was_talking|was_talking_to|wasn't brave|we argue|we didn't|we say
we sold|we still|we'd|we'd mixed|we'd__it|we'd_mixed|we'd_mixed_it|wednesday|week at
went_back_in|what would|what's|what's for|what's__dinner|what's_for|what's_for_dinner|what__did
what__happen|what__like|what_would|what_would_happen|when to|when__came|when__hear|when__stop
when__was|when_i_came|when_to|when_to_stop|where_SURE|while i|while_i|while_i_was|white_before_$
whole flat|whole time|whole_flat|whole_time|whose turn|whose__is|whose_turn|whose_turn_is
wife has|will__at|window and|window one|window_NUMBER|window_and|wipe|wipe off|wipe__$|wipe_off
wipe_off_$|with three|with_ILLNESS|with__lunch|with_the_lunch|without joining|won't do|word $
word_$|wore|worse than|would happen|would__a|would_happen|year my|year of
""",
    -20: """
# a|: chaos|: danced|:_YOU|:__SURE|:__as|:__big|:_bald_big|:_chaos|:_chaos_as|:_danced
:_danced_SURE|? i've|?_DENIAL|?_i've|BAD&KIN|BAD__it|BAD__needles|BAD__on|BAD__then
BAD_for_NUMBER|BAD_of_needles|BAD_room|BAD_room_$|BEST__my|BEST_of_my|BEST_woman|BODY&OTHERS
BODY_TEST_SURE|BODY__same|BODY_came_back|BODY_type_same|COME&FOREVER|COME&SAFE|COME_TEST_steps
COME__politely|COME__steps|COME_about_the|COME_i|COME_if_the|COME_it_politely|COME_say|COME_so
COME_the|CONTACT&DOCTOR|DENIAL_COME_me|DENIAL_SAFE_GONE|DENIAL__because|DENIAL__i|DENIAL__know
DENIAL__yet|DENIAL_could|DENIAL_dog|DENIAL_dog_because|DENIAL_drive_yet|DENIAL_homework
DENIAL_homework_$|DENIAL_on|DENIAL_open|DENIAL_the_ILLNESS|DENIAL_told|DENIAL_told_me
DENIAL_want|DOCTOR&OTHERS|DOCTOR__i|DOCTOR__was|DOCTOR_came|DOCTOR_had|DOCTOR_was_GONE
FOREVER_NUMBER|FOREVER_in|FOREVER_so|FOREVER_terms|FOREVER_the|GONE&RIVAL|GONE_COME
HOSPITAL__GONE|ILLNESS__is|KIN_DENIAL|KIN_PERSON|KIN_PERSON_$|KIN__everything|KIN__from|KIN__i'm
KIN__lived|KIN__panda|KIN__pinned|KIN__was|KIN_boils|KIN_boils_everything|KIN_drew_me|KIN_hid
KIN_i_lived|KIN_in_the|KIN_is_a|KIN_is_pinned|KIN_knitted_a|KIN_prays|KIN_prays_at
KIN_said_DENIAL|KIN_says_i'm|KIN_says_panda|KIN_says_the|KIN_serves|KIN_serves_it|KIN_shaved
MONEY_$|MORE_RIVAL_and|MORE__HOSPITAL|NUMBER_:_danced|NUMBER_NUMBER_a|NUMBER_SHARE_of
NUMBER_TIME_$|NUMBER_TIME_off|NUMBER__FOREVER|NUMBER__RIVAL|NUMBER__SAFE|NUMBER__argument
NUMBER__could|NUMBER__danced|NUMBER__i've|NUMBER__knee|NUMBER__plant|NUMBER__sleep|NUMBER__strip
NUMBER_a|NUMBER_arms|NUMBER_asleep|NUMBER_asleep_by|NUMBER_black|NUMBER_by|NUMBER_cheats
NUMBER_cheats_$|NUMBER_crow|NUMBER_hours_at|NUMBER_hours_sleep|NUMBER_i_had|NUMBER_long
NUMBER_long_strip|NUMBER_minutes_TIME|NUMBER_minutes_argument|NUMBER_past_it|NUMBER_real
NUMBER_real_knee|NUMBER_shut|NUMBER_shut_at|NUMBER_song|NUMBER_song_at|NUMBER_the_PERSON
NUMBER_tomato|NUMBER_tomato_plant|NUMBER_tree|NUMBER_tree_NUMBER|OTHERS__ILLNESS|OTHERS__me
OTHERS_in|OTHERS_it|OTHERS_sends|OTHERS_sends_me|PERSON__flat|PERSON_has|PERSON_has_flat
RIVAL__SURE|RIVAL__TEST|RIVAL_i_TEST|SHARE_of_the|SURE__news|SURE_but|SURE_did_before
SURE_it_was|SURE_knew|SURE_me|SURE_my_news|SURE_of|TEST_SURE_TIME|TEST_TIME_i'm|TEST__TIME
TEST__i'm|TEST__on|TEST__that|TEST_stayed|TEST_stayed_low|TEST_steps|TEST_them_SURE
TEST_were_low|THERAPY_the|THERAPY_will|TIME_:_chaos|TIME__DOCTOR|TIME__TIME|TIME__chaos
TIME__from|TIME__got|TIME__she|TIME__this|TIME_and_i've|TIME_at_a|TIME_of_my|TIME_off_$|TIME_yes
TIME_yes_$|WELL_like_a|WE__afterwards|WE__curling|WE__halfway|WE__married|WE_divorced
WE_divorced_afterwards|WE_got|WE_got_married|WE_took|WE_took_NUMBER|WE_watched
WE_watched_curling|WE_were_halfway|WORKS_THERAPY|YOU__SURE|YOU__and|YOU__back|YOU__have|YOU_owe
^ a|^ as|^ dad|^ forty|^ how|^ item|^ mother|^ nan|^ opened|^ sunscreen|^_BAD_of|^_DENIAL_could
^_DENIAL_in|^_DENIAL_told|^_KIN_boils|^_KIN_knitted|^_KIN_prays|^_KIN_said|^_NUMBER_of
^_NUMBER_song|^_NUMBER_tomato|^_NUMBER_window|^_TEST_TIME|^_WE_KIN|^_WE_divorced|^_YOU_owe
^__blamed|^__boils|^__bus|^__corrected|^__customers|^__divorced|^__downstairs|^__drew|^__eat
^__hadn't|^__hat|^__knew|^__knitted|^__laughed|^__let|^__list|^__loved|^__prays|^__sang
^__second|^__shoes|^__sing|^__song|^__thing|^__tomato|^__want|^_a|^_a_BODY|^_as|^_as_a
^_back_downstairs|^_grandpa_does|^_he_grew|^_he_loved|^_he_stood|^_he_told|^_how|^_how_long
^_i've_COME|^_i've_got|^_i've_learned|^_i_came|^_i_do|^_i_drew|^_i_eat|^_i_fell|^_i_let
^_i_remember|^_i_sing|^_i_want|^_in_HOSPITAL|^_it_has|^_item|^_item_NUMBER|^_new_BODY|^_opened
^_opened_the|^_red_shoes|^_she_laughed|^_some_nights|^_sunscreen|^_sunscreen_hat|^_the_customers
^_the_family|^_the_list|^_the_second|^_they_did|^_up_at|^_up_the|a card|a flicker|a kid|a move
a normal|a picture|a plain|a restaurant|a sterile|a strict|a time|a torch|a_BAD_for
a_FOREVER_TIME|a_THERAPY|a__TEST|a__THERAPY|a__audience|a__in|a__machine|a__ordinary|a__tooth
a__where|a_card|a_cold_nose|a_flicker|a_hat_for|a_move|a_parking_machine|a_picture|a_plain
a_plain_ordinary|a_restaurant|a_sterile|a_sterile_room|a_strict|a_strict_audience|a_time
a_time_$|a_torch|a_torch_under|about lemons|about_lemons|about_that_$|accounts $|afternoon yes
afterwards on|afterwards__FOREVER|afterwards_on|afterwards_on_FOREVER|again at|all night|all of
am i|am__of|am_i|an argument|an__and|an_argument|and grinned|and listen|and otherwise
and suddenly|and that|and_TEST|and__am|and__let|and__to|and__when|and_grinned|and_grinned_at
and_i_am|and_listen|and_otherwise|and_otherwise_$|and_suddenly|and_suddenly_i|and_that|angry $
answers sooner|answers__MORE|answers_sooner|answers_sooner_MORE|apple peel|apple_peel|are__BAD
are__plants|are_the_plants|argument with|argument__a|argument_with|argument_with_a|as ever|as my
as notes|as_FOREVER|as_FOREVER_$|as__donor's|as__fridge|as_far_as|as_my|as_my_donor's|as_notes
as_notes_$|as_the_fridge|ask the|asked to|asleep by|asleep__dusk|asleep_by|asleep_by_dusk
at full|at parties|at_NUMBER_asleep|at_NUMBER_shut|at__asleep|at__office|at__shut|at__time
at__volume|at__wedding|at_a_bus|at_a_time|at_full|at_full_volume|at_parties|at_the_office
at_the_wedding|ate the|ate_the|audience|audience $|audience_$|away for|away_for|baby $
back downstairs|back half|back then|back twice|back_NUMBER|back_NUMBER_black|back__black|back__i
back__move|back_a_move|back_curly_$|back_downstairs|back_downstairs_the|back_on_the|back_then
back_twice|bald big|bald__grin|bald_big|bald_big_grin|barber|be careful|be checked|be__and
be__for|be__man|be_a_man|be_careful|be_checked|be_checked_for|because__germs|because_of_germs
bed liked|bed__marmalade|bed_liked|bed_liked_marmalade|been asked|been away|been_COME
been_COME_to|been__for|been__to|been_away|been_away_for|before the|before_the|big grin
big__NUMBER|big_grin|big_grin_NUMBER|blame__RIVAL|blame__fish|blame_the_RIVAL|blame_the_fish
blank_CONTACT_$|blank__$|boiled|boils|boils everything|boils_everything|brings me|brings_me
brother and|bus__NUMBER|busy $|busy_$|but it|but_it|by dusk|by mood|by my|by myself|by then
by_dusk|by_mood|by_mood_$|by_my|by_myself|by_then|by_then_i|call me|called me|came and
came__curly|came_and|came_back_curly|can hear|can_hear|can_hear_the|carve|carve them|carve__now
carve_them|carve_them_now|cat turns|cat__up|cat_turns|cat_turns_up|caught every|caught_SURE
cell $|chaos|chaos as|chaos__FOREVER|chaos_as|chaos_as_FOREVER|checked for|checked_for|chess men
chess__DENIAL|chess_men|chess_men_DENIAL|chose this|chose_this|cold nose|cold_nose|cold_nose_$
cook|coriander|coriander $|coriander_$|could__me|count them|counts stayed|counts steps|crow
curious|curious $|curious_$|curling|curling $|curling_$|customers ask|customers_COME
customers_COME_for|customers__for|danced all|danced_SURE|danced_SURE_night|danced__night
daughter drew|day four|day three|day with|days later|did before|did_NUMBER|did_before
did_before_$|discuss|disgusting|disgusting $|disgusting_$|divorced|divorced afterwards
divorced__on|divorced_afterwards|divorced_afterwards_on|do__i|do__pig|do_the_pig|does__elephant
does_the_elephant|doesn't open|dog because|dog has|dog__of|dog__retired|dog_because
dog_because_of|dog_has|dog_has_retired|don't say|donor's|doors close|doors_close|dorm|down with
down_with|down_with_the|downstairs__chess|downstairs_the_chess|drank tea|drank__$|drank_tea
drank_tea_$|draw|drew my|drew__:|drew__THERAPY|drew_me_:|drew_my|drew_my_THERAPY|drive $
drive yet|drive_$|drive_yet|easier $|eggs first|eggs__$|eggs_first|eggs_first_$|eight months
eight the|elephant|elephant i|elephant__do|elephant_i|elephant_i_do|eleven hours|every|every one
every year|everywhere|eye $|eye patch|eye_$|eye__on|eye_patch|eye_patch_on|faded|faded in
family group|family_OTHERS|family_OTHERS_sends|family__sends|far as|far__the|far_as|far_as_the
fever $|fever for|few|finally|finds|finished the|finished__questions|finished_the
finished_the_questions|fish i|fish__sell|fish_i|fish_i_sell|flat pillowcases|flat__$
flat_pillowcases|flat_pillowcases_$|flats|flats $|flats_$|flicker|football|for eight
for thirty-six|for three|for weeks|for_TIME|for__DOCTOR|for__a|for__long|four days|from the
from__COME|from_the|full volume|full_volume|garlic $|garlic_$|gate__NUMBER|go and|go back
goes by|goes_by|good terms|got married|got__at|got__bike|got__cold|got__sticker|got_a_bike
got_a_cold|got_married|got_married_in|got_the_sticker|grandchild|grandma prays|grandpa does
grandpa__the|grandpa_does|grandpa_does_the|grandson says|grew__NUMBER|grew__on|grew_back_NUMBER
grew_up_on|grin six|grin_NUMBER|grin_NUMBER_arms|grin__arms|grinned at|grinned__a|grinned_at
grinned_at_a|group sends|guarantee|guide|guide dog|guide__has|guide_dog|guide_dog_has|had_BAD
had__FOREVER|had_a_FOREVER|half $|half black|half my|halfway__an|halfway_through_an|has flat
has retired|has told|has__pillowcases|has_flat|has_flat_pillowcases|has_retired|has_told
has_told_me|hat for|hat long|hat__me|hat__sleeves|hat_for|hat_for_me|hat_long|hat_long_sleeves
have finished|have gone|have run|have__my|have_finished|have_finished_the|have_run|have_run_out
he grew|he keeps|he loved|he stood|he won't|he's|he_COME_me|he_COME_the|he_DENIAL_use|he__BAD
he__CONTACT|he__SURE|he__buses|he__he|he__so|he__use|he_grew|he_has_a|he_is_a|he_keeps
he_keeps_CONTACT|he_loved|he_loved_buses|he_stood|heal|health|health tips|health_tips|hear her
hear_her|her eye|her_BODY_TEST|her_KIN|her__patch|her__would|her_eye|her_eye_patch|him in|him_in
home $|home_$|home__a|homework $|homework_$|hoped the|hoped__soft|hoped_the|hoped_the_soft
hours at|hours sleep|hours__$|hours_at|hours_at_the|hours_sleep|hours_sleep_$|hummed like
hummed__a|hummed_like|hummed_like_a|hung|hungry and|hungry_and|i bought|i broke|i carve|i drove
i forget|i get|i learned|i send|i watched|i'd__COME|i'd__some|i'd_like_some|i'd_like_that
i'm strict|i'm__FOREVER|i'm_strict|i'm_strict_FOREVER|i've got|i've learned|i've sorted
i've_COME_it|i've__COME|i've__for|i've__to|i've_got|i've_got_a|i've_learned|i've_learned_to
i've_sorted|i've_sorted_my|i_BAD_$|i_COME_up|i_DENIAL_say|i_WELL_like|i__anyway|i__been
i__behind|i__coriander|i__curious|i__finished|i__garlic|i__so|i__take|i__voice|i_bought
i_bought_a|i_broke|i_carve|i_carve_them|i_could_DENIAL|i_drew_my|i_drove|i_forget
i_have_finished|i_have_run|i_learned|i_let_it|i_like_coriander|i_lived_in|i_said_i|i_say_i
i_say_it|i_say_what|i_sell_DENIAL|i_send|i_send_voice|i_slept_WELL|i_stood_in|i_think_now
i_thought_of|i_took_it|i_wanted_a|i_was_curious|i_watched|if_it_would|immune|in his|in masks
in_TIME_NUMBER|in__dorm|in__kitchen|in__queue|in__sterile|in_a_sterile|in_her_BODY|in_his
in_masks|in_the_dorm|in_the_kitchen|is always|is for|is it|is pinned|is_BAD|is__$|is__THERAPY
is__strict|is_a_strict|is_back_in|is_for|is_it|is_pinned|is_pinned_to|it answers|it back|it grew
it politely|it ring|it up|it__WELL|it__about|it__notes|it__sooner|it_answers|it_answers_sooner
it_as_notes|it_back|it_grew|it_grew_back|it_like_a|it_might_help|it_politely|it_politely_and
it_to_the|it_up|it_up_$|it_was_about|it_was_in|itched|item|item twenty-three|item_NUMBER
item_NUMBER_:|item__:|joined|keeps accounts|keeps_CONTACT|keeps_CONTACT_$|keeps__$|kick|kick my
kick__shins|kick_my|kick_my_shins|kid i|knee|knee $|knee_$|knew who|knew_who|knitted a
knitted__hat|knitted_a|knitted_a_hat|know i|know which|know_i|know_which|last_NUMBER|later :
laughed__SURE|laughed_at_SURE|learned__reverse|learned_to_reverse|let it|let__carry|let__take
let_it|let_it_COME|let_me_take|lid|lift doors|lift__close|lift_doors|lift_doors_close
like coriander|like some|like to|like__fridge|like__man|like__restaurant|like__say|like__small
like__toast|like_a_fridge|like_a_man|like_a_restaurant|like_a_small|like_coriander
like_coriander_$|like_some|like_some_toast|like_to|like_to_say|liked marmalade|liked_marmalade
list $|list of|list_$|list_of|listen|little_KIN|lived in|lived_in|lived_in_a|long sleeves
long strip|long_sleeves|long_strip|look__a|lost my|loudly|loved|loved buses|loved_buses|low for
low_for|lungs|machine that|machine_that|man__drank|man_who_drank|marmalade|married in
married__masks|married_in|married_in_masks|me|me alone|me health|me i'm|me it|me take|me_:_bald
me_BAD|me__back|me__bald|me__by|me__tips|me_and_i|me_health|me_health_tips|me_i'm|me_it|me_take
me_take_back|men won't|men_DENIAL|men_DENIAL_let|men__let|messages $|might help|might_help
minutes argument|minutes later|minutes_TIME|minutes_TIME_:|minutes__:|minutes__with
minutes_argument|minutes_argument_with|months to|mood|mood $|mood_$|mornings|move|much $|much_$
mum $|mum boils|mum said|my chin|my donor's|my lupus|my mother's|my news|my shins|my socks
my sons|my_COME_$|my_COME_TEST|my_KIN_drew|my_KIN_hid|my_KIN_knitted|my_KIN_serves|my_KIN_shaved
my_TEST_stayed|my_THERAPY_they|my__:|my__BEST|my__before|my__drew|my__guide|my__hid|my__knew
my__knitted|my__my|my__serves|my__shaved|my__so|my__will|my_chin|my_donor's|my_first_TIME
my_little_KIN|my_news|my_news_$|my_old_guide|my_own_THERAPY|my_pillow_$|my_shins|my_shins_$
my_socks|my_socks_by|nan knitted|needles before|needles_before|neighbours $|neighbours_$
never did|never knew|new blood|new_BODY_type|new__type|news $|news_$|next__liked|next_bed_liked
nights i|nights_i|nine shut|ninety-nine|no dog|no homework|nobody could|nobody told|not $|not be
not know|notebook|now i'd|now__like|now_i'd|now_i'd_like|october|of needles|of weather
of__before|of__next|of_my_COME|of_needles|of_needles_before|of_weather|of_weather_$|old guide
old__$|old__dog|old_guide|old_guide_dog|on be|on good|on one|on steroids|on teddy|on_FOREVER
on_FOREVER_terms|on_NUMBER_real|on__careful|on__real|on_be|on_be_careful|on_teddy|on_time_i
one by|one crow|one long|one real|one song|one tomato|one tree|one week|one year|ones|only_COME
opened__shop|opened_the_shop|or the|or__rice|or_the|or_the_rice|ordinary|ordinary cold
ordinary_cold|other_DOCTOR|other_KIN_$|out__weather|out_of_weather|own_THERAPY|panda|panda $
panda_$|paper $|paper for|paper_$|paper__$|paper_for|parking machine|parking_machine|passport $
past it|past_it|patch|patch on|patch__teddy|patch_on|patch_on_teddy|peace|people in
per grandchild|per_grandchild|percent of|phone counts|physio says|physio__squeeze|physio_says
physio_says_squeeze|pig|pillowcases|pillowcases $|pillowcases_$|pinned to|pinned__the|pinned_to
pinned_to_the|place|plain ordinary|plain__cold|plain_ordinary|plain_ordinary_cold|plant per
plant__grandchild|plant_per|plant_per_grandchild|planted|plants $|plants_$|plum|plum tree
plum__by|plum_tree|plum_tree_by|pointing|politely|politely and|politely__otherwise|politely_and
politely_and_otherwise|porridge|prays|prays at|prays__full|prays_at|prays_at_full|put__eye
put_her_eye|read as|read__NUMBER|read__consent|read__far|read_as|read_as_far|read_the_consent
real knee|real_knee|real_knee_$|red shoes|red_shoes|rest $|rest_$|restaurant|reverse|reverse the
reverse__trailer|reverse_the|reverse_the_trailer|ring $|risk|room_NUMBER_cheats|room__cheats
run out|run__of|run_out|run_out_of|said my|said_DENIAL_dog|said__dog|said__i|said__might
said_it_might|said_my|salt $|salt_$|same__my|same_as_my|say__slept|say_i_slept|says i'm
says panda|says squeeze|says__strict|says_i'm|says_i'm_strict|says_panda|says_panda_$
says_squeeze|says_squeeze_the|scan days|sea and|sea__back|sea_and|sea_and_back|second__was
see__i|sell not|sell_DENIAL|sell_DENIAL_the|sell__the|send|send voice|send__CONTACT|send_voice
send_voice_CONTACT|sends me|sends__health|sends_me|sends_me_health|serves|serves it|serves__like
serves_it|serves_it_like|she came|she never|she'd hoped|she'd__the|she'd_hoped|she'd_hoped_the
she_COME|she_SURE|she_SURE_did|she__did|she_came|she_laughed_at|she_put_her|she_was_right|shins
shins $|shins_$|shop at|shop__NUMBER|shop_at|shop_at_NUMBER|shut at|shut__NUMBER|shut_at
shut_at_NUMBER|six arms|six cheats|six weeks|sleeves|slept well|slept_WELL|slept__$|slid
slow_TIME|slow__$|slower|slower than|slower_MORE|so are|so often|so__a|so__i|so__the|so_are
so_are_the|so_i_COME|so_often|socks by|socks__mood|socks_by|socks_by_mood|soft|soft version
soft__would|soft_version|soft_version_would|some nights|some toast|some weeks|some__the
some_nights|some_nights_i|some_toast|some_toast_$|someone|song|song at|song__the|song_at
song_at_the|sons|sons $|sooner|sooner than|sooner_MORE|sooner_MORE_my|sooner__my|sorted my
sorted__socks|sorted_my|sorted_my_socks|sounds like|sounds_like|squeeze|squeeze the
squeeze__ball|squeeze_the|squeeze_the_ball|stayed low|stayed__for|stayed_low|stayed_low_for
steps|sterile|sterile room|sterile_room|sticker anyway|sticker_anyway|sticker_anyway_$|still__a
still__about|still__still|still__the|stopped asking|street has|strict again|strict audience
strict_FOREVER|strict_audience|strict_audience_$|suddenly|suddenly i|suddenly__like|suddenly_i
suddenly_i_like|sunscreen|sunscreen hat|sunscreen__long|sunscreen_hat|sunscreen_hat_long
take back|take_back|take_back_a|talked to|talked_to|test every|that it|that the|that's_SURE_my
that's__my|that__MORE|that_it|that_she_was|that_the|that_was_MORE|the ball|the chess|the cleaner
the customers|the dorm|the elephant|the hand|the man|the match|the pig|the plants|the plum
the questions|the rice|the sofa|the soft|the street|the trailer|the truth|the water|the year
the_BAD_room|the_BEST_woman|the_DOCTOR_and|the_DOCTOR_had|the_PERSON_has|the_TIME_yes|the__TIME
the__at|the__can|the__could|the__doors|the__from|the__men|the__plays|the__tree|the__turns
the__under|the__was|the__woman|the__would|the__yes|the_ball|the_cat_turns|the_chess
the_chess_men|the_cleaner|the_customers|the_customers_COME|the_dorm|the_elephant|the_elephant_i
the_family_OTHERS|the_fish_i|the_hand|the_lift_doors|the_list_of|the_man|the_match|the_match_$
the_neighbours_$|the_physio_says|the_pig|the_plants|the_plants_$|the_plum|the_plum_tree
the_questions|the_questions_$|the_rice|the_rice_$|the_salt_$|the_sea_and|the_shop_at|the_sofa
the_soft|the_soft_version|the_sticker_anyway|the_trailer|the_truth|the_water|the_wedding_$
the_window_DENIAL|them_SURE_time|them__time|them__twice|then breakfast|then he|then she
then shed|then_breakfast|then_he|then_she|then_shed|then_shed_$|there's__torch|there's_a_torch
they are|they don't|they kick|they_COME_it|they__YOU|they__know|they_are|they_kick|they_kick_my
they_said_it|they_said_my|they_told_WE|think about|think now|think_about|think_now|thirty
thirty-six|thirty-six years|this_ILLNESS|thought of|thought__it|thought_of|thought_of_it
three asleep|three minutes|three pairs|three when|through an|through__argument|through_an
through_an_argument|thursday and|time__am|time_i_am|time_it_was|tips|tired|to be|to heal
to intensive|to reverse|to them|to_COME_$|to__BEST|to__care|to__gate|to__me|to_be|to_heal
to_intensive|to_intensive_care|to_me_$|to_reverse|to_reverse_the|to_the_BEST|to_the_HOSPITAL
to_the_gate|to_them|toast $|toast_$|told__KIN|told__and|told_me_it|tomato|tomato plant
tomato__per|tomato_plant|tomato_plant_per|took it|took two|took__in|took_it|took_it_to|torch
torch under|torch__my|torch_under|torch_under_my|trailer|tree by|tree one|tree_NUMBER
tree_NUMBER_crow|tree__crow|tree__myself|tree_by|tree_by_myself|truth|turns up|turns__for
turns_up|turns_up_for|twenty years|twenty-three|twenty-three :|two past|type same|type__as
type_same|type_same_as|uncle passport|up the|up__SURE|up__be|up__plum|up_for_SURE|up_on_be
up_the|up_the_plum|ur|use|use__stick|use_the_stick|version would|version__stay|version_would
version_would_stay|waiting room|wanted a|wanted__be|wanted_a|wanted_to_be|was about|was clear
was curious|was late|was open|was that|was to|was_MORE_$|was__DOCTOR|was__FOREVER|was__they
was_a_DOCTOR|was_about|was_back_in|was_curious|was_curious_$|was_in_her|was_late|was_open
was_that|was_the_match|was_to|watched curling|watched__$|watched_curling|watched_curling_$|wave
we divorced|we got|we know|we took|we watched|we've read|we've__as|we've_read|we've_read_as
weather $|weather_$|week with|went__$|were halfway|were low|were__through|were_halfway
were_halfway_through|were_low|what she|what__think|what_i_think|what_she|when_i_was|where i
where the|where_i|where_the|whisper|who drank|who__tea|who_drank|who_drank_tea|whoever gets
why it|why_it|wife counts|wife hid|wife serves|window doesn't|window_DENIAL|window_DENIAL_open
window_NUMBER_tree|window__tree|with car-t|with_DENIAL_homework|with_THERAPY|with__for
with__homework|with__names|with__neighbours|with__parking|with_a_parking|with_the_neighbours
with_this_ILLNESS|won't let|word__$|would last|would stay|would_last|would_last_$|would_stay
would_stay_$|written|year i|year off|you owe
""",
    -15: """
: bored|:_bored|:_bored_$|BAD_NUMBER|BAD_WE|BAD__bus|BAD__my|BAD__next|BAD_a|BAD_for_a
BAD_now_but|BAD_the_bus|BEST_wanted|BODY__back|BODY__my|BODY_for|BODY_open|BODY_open_$
BODY_type_$|COME&DEATH|COME__granny|COME__hour|COME__princess|COME_an_hour|COME_if_it's
COME_know_i|COME_me_granny|COME_me_princess|COME_remember|COME_remember_$|COME_so_i|COME_that
COME_to_$|COME_up_for|CONTACT__:|DEATH_and_i|DEATH_of|DENIAL_COME_WELL|DENIAL__bland
DENIAL__please|DENIAL__they|DENIAL_come|DENIAL_do|DENIAL_even_the|DENIAL_know_$|DENIAL_now
DENIAL_now_DENIAL|DENIAL_say_bland|DENIAL_whisper|DOCTOR__thank|DOCTOR_turned|FOREVER_DENIAL
FOREVER_NUMBER_$|FOREVER__i|FOREVER_i|FOREVER_so_i|HOSPITAL&WE|HOSPITAL_chess|ILLNESS&NUMBER
ILLNESS_BAD_$|KIN_COME_me|KIN__NUMBER|KIN__being|KIN__taken|KIN__truth|KIN_carries
KIN_carries_my|KIN_drives|KIN_has|KIN_has_taken|KIN_is_being|KIN_keeps|KIN_learned_my|KIN_my
KIN_remembers|KIN_remembers_the|KIN_the_truth|MORE&OTHERS|MORE&TIME|MORE__and|NUMBER_:_bored
NUMBER_TIME_she|NUMBER__bored|NUMBER__fat|NUMBER__her|NUMBER__lunch|NUMBER__teachers
NUMBER__word|NUMBER_a_fat|NUMBER_and_it|NUMBER_centimetres_of|NUMBER_for_lunch|NUMBER_for_the
NUMBER_hours_with|NUMBER_i_COME|NUMBER_jars|NUMBER_jars_of|NUMBER_minutes_for|NUMBER_next_to
NUMBER_retired|NUMBER_retired_teachers|NUMBER_room|NUMBER_when_they|NUMBER_wrong
NUMBER_wrong_word|PERSON_knows|PERSON_knows_my|RIVAL&WE|RIVAL__ate|RIVAL_i_ate|SAFE_and_it
SAFE_was|SURE&YOU|SURE__$|SURE__and|SURE__he|SURE__i'd|SURE__it|SURE_it|SURE_knew_i'd
SURE_night_KIN|SURE_once_COME|SURE_the_COME|TEST__THERAPY|TEST_by|TEST_by_THERAPY|TEST_hers
TEST_is|THERAPY_FOREVER|THERAPY_RIVAL|THERAPY__RIVAL|THERAPY__by|THERAPY_gave_me
THERAPY_of_RIVAL|TIME_NUMBER_:|TIME_WELL|TIME__:|TIME__COME|TIME__NUMBER|TIME__only|TIME__up
TIME__wrote|TIME_back|TIME_i_only|TIME_is_up|TIME_my_TEST|TRIAL_of|TRIAL_of_THERAPY|WELL_TIME
WELL_TIME_$|WELL__in|WE__OTHERS|WE__WE|WE__cards|WE__round|WE__run|WE__through|WE_ate
WE_ate_round|WE_corrected|WE_corrected_SURE|WE_marry|WE_marry_in|WE_played_cards|WE_regret
WE_regret_the|WE_shouted|WE_still_COME|WE_to_run|WE_wave|WE_wave_through|YOU_BAD_for|YOU_TIME
YOU__i'll|YOU_chance|YOU_want_to|^ both|^ bought|^ missed|^ much|^ seaside|^ so|^ sold|^_BAD_$
^_BAD_the|^_KIN_learned|^_NUMBER_for|^_SURE_was|^_TIME_i|^_WE_wave|^__TRIAL|^__bed|^__before
^__breakfast|^__coach|^__drive|^__drove|^__evening|^__flatmate|^__hand|^__held|^__hummed
^__looked|^__make|^__mended|^__own|^__pupils|^__retired|^__saw|^__sell|^__skates|^__ski|^__slams
^__trip|^__use|^__wave|^_a_KIN|^_both|^_bought|^_bought_skates|^_by_TIME|^_he_came|^_he_hummed
^_he_said|^_he_slams|^_i_coach|^_i_drive|^_i_drove|^_i_make|^_i_mended|^_i_retired|^_i_sang
^_i_saw|^_i_sell|^_i_ski|^_i_taught|^_i_would|^_in_bed|^_it_MONEY|^_much|^_my_HOSPITAL
^_my_flatmate|^_my_hand|^_my_pupils|^_on_RIVAL|^_on_time|^_seaside|^_seaside_trip|^_she_came
^_she_knew|^_so|^_so_i|^_sold|^_sold_bus|^_some_of|^_then_my|^_they_use|^_what_are|^_when_the
^_whose_soup|a bed|a bone|a duvet|a fat|a fine|a mutant|a night|a plate|a ponytail|a zip
a_FOREVER_NUMBER|a_KIN|a_PERSON|a_TEST|a_TRIAL_of|a_WELL_TIME|a_WELL_the|a__ILLNESS|a__bus
a__cover|a__fork|a__novel|a_bed|a_coat_with|a_duvet|a_duvet_cover|a_fat|a_fat_novel|a_long_time
a_mutant|a_mutant_now|a_night|a_plastic_fork|a_ponytail|a_ponytail_!|a_zip|about lunch
about__very|about_it_very|about_lunch|about_lunch_$|afraid i|again i|all morning|aloud|aloud to
aloud__the|aloud_to|aloud_to_the|am__too|am_pleased_$|am_pleased_too|among|an__too|an_hour_too
and eaten|and has|and not|and pretend|and_DENIAL_let|and__hadn't|and__lie|and__made|and__old
and__slept|and__stops|and_did_DENIAL|and_eaten|and_eaten_my|and_has|and_he_stops|and_i've_GONE
and_i_BAD|and_i_hadn't|and_i_lie|and_i_slept|and_it_was|and_pretend|and_pretend_to|antibodies by
apples|are you|are_YOU_BAD|are__the|as instructed|as_WELL|as_instructed|as_instructed_$|at an
at his|at__i|at__news|at_an|at_his|at_night_i|at_the_news|ate five|ate round|ate_NUMBER_meals
ate__meals|ate__the|ate_round|ate_round_the|ball so|ball__i|ball_so|ball_so_i|be_GONE
be__striker|be_the_striker|bed by|bed__NUMBER|bed_by|bed_by_NUMBER|before my|before_my
behind__KIN|behind_the_KIN|being calm|being__about|being_calm|being_calm_about|best of|bike and
bike then|bike__i|bike_and|bike_and_i|bike_then|bike_then_the|bird for|bird__a|bird_for
bird_for_a|biscuit tin|biscuit__and|biscuit_tin|biscuit_tin_and|bland|bland diet|bland__to
bland_diet|bland_diet_to|blood test|blue lid|blue__?|blue_lid|blue_lid_?|bookcase|bookcase $
bookcase_$|bored $|bored_$|both__i|bought skates|bought__coat|bought__for|bought_a_coat
bought_skates|bought_skates_for|broth|broth $|broth_$|brother says|bunk|bunk and|bunk__eaten
bunk_and|bunk_and_eaten|bus and|bus__SURE|bus_and|bus_tickets_SURE|but with|but__my|but_with
but_with_my|by dawn|by eight|by_THERAPY_SURE|by__NUMBER|by__SURE|by__i'd|by_dawn|by_dawn_i'd
by_video_COME|calm about|calm__it|calm_about|calm_about_it|came $|came_$|came__they|came__with
came_back_$|came_home_with|can't whisper|carries|carries my|carries__COME|carries_my
carries_my_COME|carry a|carry__PERSON|carry__and|carry_a|carry_a_PERSON|caught__cold
centimetres of|centimetres__BODY|centimetres_of|centimetres_of_BODY|change a|change__duvet
change_a|change_a_duvet|checks|children now|chin $|chin_$|chopped|chopped a|chopped__lot
chopped_a|chopped_a_lot|clapped|clapped when|clapped__i|clapped_when|clapped_when_i
clotting_RIVAL_$|clotting__$|coach|coach under-eights|coach_under-eights|coat with|coat__a
coat_with|coat_with_a|corrected all|corrected_SURE|corrected_SURE_the|could i|could tell
could__for|could_i|could_tell|count hers|course she|course__did|course_she|course_she_did
cover $|cover_$|cried at|cut|dad asks|dawn|dawn i'd|dawn__made|dawn_i'd|dawn_i'd_made|day back
day off|day thirteen|desk|did__for|did__pointing|did_the_pointing|die and|die of|diet|diet to
diet__me|diet_to|diet_to_me|do and|do i|do_DENIAL_know|do_DENIAL_say|do__know|do__say|do_and
do_i|do_i_$|dog__me|don't remember|doors $|doors again|doors_$|doors_FOREVER|doorway $
doorway and|doorway_$|doorway__listen|doorway_and|doorway_and_listen|dough $|dough was|dough_$
dough__WELL|dough_was|dough_was_WELL|down more|down_more|drank the|drank__broth|drank_the
drank_the_broth|drip every|drive a|drive_a|driver $|driver_$|drives|dropped|dropped the
dropped_the|duvet|duvet cover|duvet__$|duvet_cover|duvet_cover_$|eat__and|eat_it_and|eaten my
eaten__noodles|eaten_my|eaten_my_noodles|editing|erhu|erhu $|erhu_$|even__dog|even_the_dog
evening $|evening_$|ever $|every night|everyone was|eyes open|factor $|fat novel|fat_novel
feeds my|feeds__sourdough|feeds_my|feeds_my_sourdough|fell__his|fell_off_his|fifth time
fifth__aloud|fifth_time|fifth_time_aloud|fifty years|fine day|first day|first_TIME_back
first__the|fish and|fish__i|fish_and|fish_and_i|five meals|five weeks|flatmate|flatmate feeds
flatmate__my|flatmate_feeds|flatmate_feeds_my|float|float gets|float_COME|float_COME_an
float__an|for lunch|for_OTHERS|for_OTHERS_$|for__hour|for__ponytail|for_a_long|for_a_ponytail
for_an_hour|for_lunch|for_lunch_and|for_the_whole|fork|forty for|fourth night|fourth_night|fried
fried dough|fried__$|fried_dough|fried_dough_$|frightened|from__in|game in|game__the|game_in
game_in_the|gene editing|gets an|glass|glass $|glass_$|gloves $|gloves_$|good one|good year
got__the|grandson carries|granny garlic|granny__$|granny_garlic|granny_garlic_$|had every
had__WELL|had__change|had_a_WELL|had_to_change|hadn't been|hadn't spoken|hadn't__COME|hadn't__in
hadn't_been|hadn't_been_COME|hadn't_spoken|hadn't_spoken_in|hand shakes|hand__when|hand_shakes
hand_shakes_when|hard $|harder|has taken|has__$|has__blue|has__up|has_taken|has_taken_up
has_the_blue|he always|he came|he fell|he hummed|he slams|he stops|he uses|he__doors|he__it's
he__my|he__off|he_came|he_fell|he_fell_off|he_hummed|he_says_it's|he_slams|he_slams_doors
he_sleeps_so|he_stops|he_stops_me|he_uses|he_uses_my|hear about|hear__biscuit|hear_about
hear_the_biscuit|help|her mother|her__she|hide|him half|him_NUMBER|him_NUMBER_a|him__a|his float
his_THERAPY|his_bike_and|his_float|his_float_COME|hole|hole $|hole_$|home_with_a|horn $|horn_$
hour too|hour__$|hour_too|hour_too_$|hours with|hours__my|hours_with|hours_with_my|how it|how_it
hummed__in|i blamed|i chopped|i coach|i drank|i know|i lifted|i looked|i made|i make|i mended
i most|i play|i ran|i reply|i retired|i sang|i ski|i stand|i taught|i tune|i'd made|i'd__NUMBER
i'd_made|i'd_made_NUMBER|i'm angry|i'm__mutant|i'm_a_mutant|i've read|i've_GONE_COME|i've__him
i've_read|i've_read_him|i_BAD_NUMBER|i_BEST|i_BEST_wanted|i_COME_$|i_COME_remember|i_COME_the
i_DENIAL_BAD|i_DENIAL_whisper|i_SURE_knew|i_TEST_hers|i_WELL|i__awake|i__back|i__by|i__did
i__hers|i__knew|i__noodles|i__pianos|i__remember|i__sleep|i__spoken|i__under-eights|i__wanted
i__watch|i__when|i__whisper|i__yes|i_blamed|i_blamed_the|i_came_back|i_chopped|i_chopped_a
i_coach|i_coach_under-eights|i_do_DENIAL|i_drank|i_drank_the|i_drive_a|i_eat_it|i_fell_off
i_hadn't_been|i_hadn't_spoken|i_keep_the|i_know|i_know_SURE|i_lie_$|i_lifted|i_lifted_a|i_looked
i_made|i_make|i_mended|i_mended_the|i_only_did|i_play|i_play_the|i_read_them|i_remember_$
i_reply|i_reply_with|i_retired|i_retired_on|i_said_$|i_said_watch|i_said_yes|i_sang|i_sang_at
i_sat_down|i_saw_her|i_sing_to|i_sit_down|i_ski|i_ski_behind|i_slept_$|i_stand|i_stand_in
i_taught|i_taught_the|i_threw_them|i_tune|i_tune_pianos|i_want_noodles|i_would_like|i_write_now
if i'd|if you|if_YOU_want|if__a|if__raining|if__want|if_i'd|if_i'm_a|if_it's_raining
immune_system_$|in_GOOD|in_NUMBER_room|in__bookcase|in__last|in_bed_by|in_it_$|in_the_bookcase
instructed|instructed $|instructed_$|intensive__$|intensive_care_$|is open|is up|is__calm
is_being_calm|is_open|is_up|is_up_$|it very|it's less|it's raining|it's__about|it's__trouble
it's__where|it's_less|it's_less_trouble|it's_mostly_about|it's_raining|it's_raining_where
it_MONEY|it__BAD|it__loudly|it__lovely|it__slow|it__to|it_to_DENIAL|it_very|it_very_loudly
it_was_a|it_was_back|it_was_lovely|it_was_slow|jam|jam $|jam_$|jars|jars of|jars__jam|jars_of
jars_of_jam|joined a|joke was|joke__older|joke_was|joke_was_older|keep the|keep_the|kept__bunk
kept_my_bunk|knees $|knees_$|knew i'd|knew nine|knew the|knew_NUMBER|knew_NUMBER_words
knew__like|knew__words|knew_i'd|knew_i'd_like|knew_the|know_SURE|know__TIME|know__was|know_i_was
know_that_$|knows my|knows__BODY|knows_my|knows_my_BODY|lads|lads call|last one|late i|late__am
late_i|late_i_am|learned my|learned__online|learned_my|learned_my_online|less trouble|less__MORE
less_trouble|less_trouble_MORE|let go|let_COME|let_me_carry|lid ?|lid_?|lie $|lie_$|life so
lifted a|lifted_a|like it|like my|like the|like__sound|like_it|like_my|like_that_sound|like_the
line and|line__i|line_and|line_and_i|long time|long_it_will|long_time|long_time_$|look_like_my
lot__wood|lot_of_wood|loud $|loud_$|loudly $|loudly_$|lunch and|lunch__DENIAL|lunch_and
lunch_and_DENIAL|lying|machine $|machine_$|made my|made three|made_NUMBER_jars|made__jars
made_my|marry|marry in|marry__TIME|marry_in|marry_in_TIME|me carry|me granny|me princess
me__garlic|me__more|me__that|me_carry|me_carry_a|me_for_NUMBER|me_for_a|me_granny
me_granny_garlic|me_on_the|me_princess|me_princess_$|medicine and|mended the|mended__neighbour's
mended_the|mended_the_neighbour's|milk in|milk_in|milk_in_the|minutes for|minutes__a|minutes_for
minutes_for_a|missed the|moaned|month at|most wanted|mostly about|mostly__lunch|mostly_about
mostly_about_lunch|much that|much__i|much_that|much_that_i|mum learned|mum remembers|mutant
mutant now|mutant_now|my arm|my bird|my bunk|my flatmate|my hospital|my neck|my noodles
my online|my pupils|my research|my sourdough|my_BODY_open|my_BODY_type|my_FOREVER_$
my_FOREVER_so|my_KIN_carries|my_KIN_drives|my_KIN_has|my_KIN_keeps|my_TRIAL|my_TRIAL_$
my__carries|my__clapped|my__drives|my__feeds|my__friend|my__game|my__keeps|my__made|my__shakes
my__then|my__type|my_arm|my_bird|my_bird_for|my_bunk|my_bunk_and|my_flatmate|my_flatmate_feeds
my_hand_shakes|my_noodles|my_noodles_$|my_old_friend|my_online|my_online_game|my_pupils
my_pupils_clapped|my_sourdough|my_sourdough_by|needle in|needle_in|neighbour's|neighbour's bike
neighbour's__then|neighbour's_bike|neighbour's_bike_then|news i|news__said|news_i|news_i_said
next__it|next__me|next_to_it|next_to_me|night dad|night_KIN|night_KIN_COME|nights and
nights__NUMBER|nights_and|nine words|nineteen $|nobody let|nobody now|not say|novel|now but
now i'm|now not|now outranks|now_DENIAL|now_DENIAL_even|now__even|now__me|now__with|now_but
now_but_with|now_i'm|now_outranks|now_outranks_me|of fried|of hair|of jam|of wood|of_BODY
of__came|of__dough|of__she|of_course_she|of_fried|of_fried_dough|of_gloves_$|of_jam|of_jam_$
of_them_was|of_wood|of_wood_$|off his|off__bike|off_his|off_his_bike|old friend|old_friend
older $|older_$|on_RIVAL_i|on_TIME_my|on__COME|on__first|once asked|once_COME|one next|one room
one wrong|online|online game|online__in|online_game|online_game_in|only did|only__the|only_did
only_did_the|orange|orange ball|orange__so|orange_ball|orange_ball_so|other $|other_$|out twice
out_twice|outranks|outranks me|outranks__$|outranks_me|outranks_me_$|parties i|parties_i
phone every|photos of|photos__fried|photos_of|photos_of_fried|pigeons|plastic fork|plastic_fork
plate $|play the|play__erhu|play_the|play_the_erhu|played cards|played_cards|pleased $
pleased too|pleased_$|pleased__$|pleased_too|pleased_too_$|pointing $|pointing_$|ponytail
ponytail !|ponytail_!|ponytail_!_$|ponytail__$|pot|praised|praised my|praised__TRIAL|praised_my
praised_my_TRIAL|pretend|pretend to|pretend__sleep|pretend_to|pretend_to_sleep|princess
princess $|princess_$|pupils|pupils clapped|pupils__when|pupils_clapped|pupils_clapped_when
put__milk|put_the_milk|raining|raining where|raining__i|raining_where|raining_where_i|reach_WE
read him|read them|read_him|read_him_NUMBER|read_them|read_them_SURE|recipe|recipe $|recipe_$
regret|regret the|regret__horn|regret_the|regret_the_horn|remembers|remembers the
remembers__rest|remembers_the|remembers_the_rest|reply|reply with|reply__photos|reply_with
reply_with_photos|research $|retired on|retired teachers|retired__TIME|retired_on
retired_on_TIME|retired_teachers|risk was|road $|round__hole|round_the_hole|said watch|said yes
said__DENIAL|said__me|said_watch|said_watch_me|said_yes|sang at|sang__my|sang_at|sang_at_my
saw her|saw_her|say bland|say__diet|say_bland|say_bland_diet|say_it_to|say_it_was|says we
says_WE|says_WE_are|says__TIME|says__are|says__less|says_it's_less|says_the_TIME|scan is|scar
scared now|seaside|seaside trip|seaside__with|seaside_trip|seaside_trip_with|second row
second_row|second_row_$|seven and|shakes when|shakes__i|shakes_when|shakes_when_i|she joined
she knew|she now|she would|she's__FOREVER|she__COME|she__outranks|she__so|she__them|she__too
she_did_$|she_knew|she_knew_NUMBER|she_now|she_now_outranks|she_was_NUMBER|she_would|shout
shout at|shout__the|shout_at|shout_at_the|signs|signs $|sing to|sing__them|sing_to|sing_to_them
sit__and|sit__more|sit_down_more|six days|size__a|size_of_a|skates|skates for|skates__my
skates_for|skates_for_my|ski|ski behind|ski__the|ski_behind|ski_behind_the|slams|slams doors
slams__FOREVER|slams_doors|slams_doors_FOREVER|sleeps $|sleeps so|sleeps_$|sleeps__much
sleeps_so|sleeps_so_much|slept $|slept_$|small__in|so_BAD|so__$|so_i_DENIAL|so_much_that
some_of_the|son asked|soon|sound|sound $|sound_$|soup tastes|soup tub|soup__has|soup__of
soup_tastes|soup_tastes_of|soup_tub|soup_tub_has|sourdough|sourdough by|sourdough__video
sourdough_by|sourdough_by_video|spent__TIME|spoken|spoken in|spoken__NUMBER|spoken_in
spoken_in_NUMBER|stairs a|stairs__while|stairs_a|stairs_a_while|stand in|stand_in|stand_in_the
standing in|standing__the|standing_in|standing_in_the|stayed|steroids i|stick $|stick_$
stood_in_the|stops me|stops__$|stops_me|stops_me_$|street knows|striker|study of|sure it
system $|system_$|take__bird|take_my_bird|taken__standing|taken_up_standing|tastes__coins
tastes_of_coins|taught the|taught__whole|taught_the|taught_the_whole|taxi driver|taxi__$
taxi_driver|taxi_driver_$|teacher praised|teacher__my|teacher_praised|teacher_praised_my
teachers|that is|that sound|that_TIME_$|that__DENIAL|that__and|that_is|that_sound|that_sound_$
the answer|the apples|the biscuit|the bookcase|the broth|the dough|the erhu|the fifth|the hole
the horn|the joke|the lads|the lady|the neighbour's|the news|the orange|the pointing|the pot
the rest|the side|the signs|the striker|the_BAD_$|the_BAD_came|the_COME_SURE|the_KIN_COME
the_KIN_now|the_NUMBER_next|the_TIME_is|the__WORKS|the__about|the__ball|the__bike|the__i'm
the__lid|the__praised|the__tastes|the__tin|the_answer|the_apples|the_biscuit|the_biscuit_tin
the_blue_lid|the_bookcase|the_bookcase_$|the_broth|the_broth_$|the_cat_$|the_dog_$|the_doorway_$
the_doorway_and|the_dough|the_dough_was|the_erhu|the_erhu_$|the_fifth|the_fifth_time
the_fish_and|the_fourth_night|the_gate_$|the_glass_$|the_hole|the_hole_$|the_horn|the_horn_$
the_joke|the_joke_was|the_lady|the_milk_in|the_neighbour's|the_neighbour's_bike|the_news
the_news_i|the_orange|the_orange_ball|the_other_$|the_pointing|the_pointing_$|the_pot|the_rest
the_soup_tastes|the_stairs_a|the_striker|the_taxi_driver|the_teacher_praised|the_whole_PERSON
the_window_$|the_window_is|them all|them as|them out|them was|them__instructed|them__moon
them_as|them_as_instructed|them_out|them_out_twice|them_was|them_was_moon|then one|then_NUMBER
then_NUMBER_for|then__BODY|then__for|then__taxi|then_it_was|then_the_NUMBER|then_the_taxi
there are|there_are|they call|they couldn't|they'd kept|they'd__my|they'd_kept|they'd_kept_my
they_COME|they_COME_know|they_COME_what|they_DENIAL_find|they__find|they__in|they__so
they_say_it|they_use_the|thirteen :|three in|three jars|three retired|threw them|threw__out
threw_them|threw_them_out|through__glass|through_the_glass|tickets all|tickets_SURE
tickets_SURE_my|till|time aloud|time__to|time_aloud|time_aloud_to|tin and|tin__pretend|tin_and
tin_and_pretend|to|to hear|to run|to shout|to_DENIAL_now|to__WELL|to__as|to__cat|to__that
to__what|to_be_the|to_change_a|to_hear|to_hear_about|to_me_on|to_run|to_shout|to_shout_at
to_the_cat|to_them_as|told everyone|told_SURE|told__WE|tomorrow|too_loud_$|took my|took six
took_my|tooth $|tooth_$|tray|trip|trip with|trip__NUMBER|trip_with|trip_with_NUMBER|trouble
trouble than|trouble_MORE|trouble_MORE_me|trouble__me|tub|tub has|tub__the|tub_has|tub_has_the
tune $|tune pianos|tune_$|tune_pianos|twenty minutes|two weeks|type $|type_$|uncle|under-eights
until i|until_i|up i|up standing|up__in|up_i|up_standing|up_standing_in|use__cane|use__orange
use_the_orange|uses|uses my|uses__arm|uses_my|uses_my_arm|very loudly|very_loudly|very_loudly_$
video call|video_COME|want noodles|want_noodles|want_noodles_$|wanted__$|ward chess|was and
was fifteen|was fine|was lovely|was moon|was older|was slow|was so|was twenty|was white
was_SURE_GONE|was__home|was_a_FOREVER|was_a_TRIAL|was_and|was_lovely|was_lovely_$|was_moon
was_moon_$|was_older|was_older_$|was_slow|was_so|was_the_BAD|was_white|watch me|watch__$
watch_me|watch_me_$|wave through|wave__the|wave_through|wave_through_the|we ate|we corrected
we marry|we regret|we shouted|we wave|wears|wears a|wears_a|weather|wedding|weeks|weeks after
went__in|what are|what__BEST|what_are|what_are_YOU|what_i_BEST|when__found|when__got|when__write
when_i_got|when_i_write|when_they_found|where__am|where_i_am|whole street|whole_HOSPITAL_chess
whole_PERSON|whole_PERSON_knows|whole__chess|whose soup|whose__tub|whose_soup|whose_soup_tub
wife drives|wife keeps|window is|window_is|window_is_open|with photos|with_NUMBER_retired
with__of|with__old|with__plastic|with__retired|with__zip|with_a_plastic|with_a_zip|with_me_$
with_my_old|with_photos|with_photos_of|wood|wood $|wood_$|word for|word__he|word_and_he|word_for
worked|works $|would like|would__to|would_like|write now|write_now|wrong word|wrong__and
wrong_word|wrong_word_and|wrote it|wrote_it|year he|year is|yes $|yes_$|you waiting|your chance
zip
""",
    10: """
:_COME|BAD_it|BODY_there|COME_GONE_of|COME__at|COME__could|COME_this_$|COME_what_i|CONTACT&GONE
CONTACT_+|CONTACT_+_NUMBER|DENIAL_believe|DOCTOR__it's|DOCTOR_said|DOCTOR_what|FOREVER_it
GONE_my_ILLNESS|HOSPITAL_DENIAL_NUMBER|HOSPITAL_NUMBER_$|KIN_now_$|MONEY&SAFE|MORE_SURE|MORE_i
NUMBER_are|NUMBER_with|SURE&TEST|SURE_by|SURE_in_my|SURE_with_ILLNESS|TEST&TIME
THERAPY_GONE_ILLNESS|THERAPY_GONE_my|THERAPY__this|THERAPY_in|THERAPY_they|TRIAL_RIVAL_GONE
WELL_in|WELL_my|WELL_to|WE_BAD|WE_NUMBER|WE__THERAPY|YOU_BAD|YOU__GONE|YOU__is|^ better|^ car-t
^ patient|^ say|^ twelve|^ whatsapp|^_DENIAL_a|^_HOSPITAL_DENIAL|^_NUMBER_per|^_YOU_COME|^__name
^__neighbour|^__of|^__per|^__rosie|^__say|^_at_NUMBER|^_i_GONE|^_i_read|^_my_name|^_say
^_they_have|^_they_took|a white|a_BODY_TEST|a_SURE|a_white|after__$|ahead|and all|and looked
and night|and_COME_it|and_DENIAL_had|and_FOREVER|and__says|and_looked|and_night|and_she_says
are__NUMBER|around|at__TIME|at_the_HOSPITAL|before__and|before__i|bin|bin and|bin_and|born #
cancer cells|candles $|candles_$|cells and|deal|deal $|deal_$|did at|did__a|did_at|doctor|down
dr oakhollow|eight in|fast|fenn $|fenn_$|first_time_$|for__answer|get rid|god|had_GONE
he__DENIAL|he__the|i still|i'd__GONE|i'm_GONE|i_did_at|i_still|immune__$|in__COME|in__lab
in__shower|in_the_shower|is_GONE_for|is__up|is_a_DOCTOR|it could|it's still|it's_still|it__they
it_could|lost|manage|my_DOCTOR_says|my_RIVAL|my__went|myeloma and|no #|of treatment|of_a_THERAPY
otherwise|otherwise $|otherwise_$|out__TIME|promise|read the|read_the|results $|rosie|said_yes_$
seventy|shook|should have|should_have|shower|shower $|shower_$|skin|strong $|swears by|tell you
ten $|ten years|than any|than i|the bin|the green|the shower|the study|the_ILLNESS_has
the_PERSON|the__out|the_bin|the_bin_and|the_candles_$|the_green|the_rest_$|the_shower
the_shower_$|them__GONE|they__and|this ends|this good|this year|this_ends|to find|to__new
to_find|tollerby__NUMBER|took one|tumour $|up__YOU|up_at_the|urine|walking|were__and|whatsapp +
worry about|worry_about
""",
    15: """
# are|# february|# if|+ #|+_NUMBER|BAD&TEST|BAD_in|BEST&BODY|BEST&GOOD|BEST__there|BODY_DENIAL
BODY_that|COME_BAD|COME_to_COME|CONTACT_NUMBER_NUMBER|DEATH&WE|DENIAL_SURE_SURE|DENIAL_WELL
DENIAL_it|DENIAL_know|DOCTOR&WELL|DOCTOR__HOSPITAL|DOCTOR__NUMBER|DOCTOR_about|DOCTOR_are_GOOD
DOCTOR_brandmoor|DOCTOR_has|DOCTOR_myself|DOCTOR_showed|DOCTOR_showed_me|FOREVER__on
GONE_FOREVER_$|GONE__THERAPY|GONE__my|GONE_like|GONE_me_$|GOOD__me|GOOD_to|HOSPITAL_:
HOSPITAL_CONTACT|HOSPITAL__TIME|HOSPITAL__are|HOSPITAL__europe|HOSPITAL__has|HOSPITAL_in_europe
HOSPITAL_is_the|ILLNESS&WELL|ILLNESS_:_COME|ILLNESS_TIME_the|ILLNESS__ILLNESS|ILLNESS_for_NUMBER
ILLNESS_was|KIN__have|KIN__the|KIN_plays|MONEY&YOU|MORE__THERAPY|MORE_a_THERAPY|MORE_the
NUMBER_KIN|NUMBER_THERAPY_and|NUMBER__ILLNESS|NUMBER__WELL|NUMBER__YOU|NUMBER__i|NUMBER_if
NUMBER_if_YOU|NUMBER_to|OTHERS_CONTACT|OTHERS_CONTACT_NUMBER|OTHERS_NUMBER|OTHERS__NUMBER
PERSON_:|PERSON_on_NUMBER|RIVAL&WELL|RIVAL__YOU|RIVAL_a|RIVAL_a_TIME|RIVAL_and|SAFE_:|SHARE_is
SURE&TRIAL|SURE_NUMBER_$|SURE__have|TEST_TEST|TEST__DENIAL|TEST__SURE|TEST_said|TEST_to
THERAPY_YOU_will|THERAPY__will|TIME_:|TIME_and_now|TIME_on|TIME_with_DENIAL|WELL_MORE_i|WE__back
WE_savings|WORKS_$|WORKS_SHARE|WORKS_story|YOU_COME_WELL|YOU_DENIAL_be|YOU_DENIAL_find
YOU_DOCTOR_about|YOU__find|YOU__live|YOU__me|YOU__night|YOU__the|YOU_got_ILLNESS|YOU_owe_it
YOU_own_THERAPY|YOU_will_live|^ born|^ dob|^ of|^ once|^_BEST_HOSPITAL|^_BEST_of|^_COME_WE
^_DENIAL_ILLNESS|^__FOREVER|^__changed|^__last|^__named|^_he_is|^_i'm_GONE|^_i_got|^_it's_a
^_it's_still|^_of|^_once|^_she_is|^_there's_DENIAL|^_they_do|a house|a_DOCTOR_myself|a_GONE
a_ILLNESS|a__RIVAL|a__bad|a__myself|a_house|a_house_$|abroad|already_GONE|and you're|and__TEST
and__WORKS|and__and|and__be|and__got|and_the_BEST|and_the_DOCTOR|answer|answer to|answer_to
are gods|are still|are__GOOD|are_in_GONE|are_still|as me|as_me|asleep__the|at fenwick|at last
at this|at_fenwick|at_last|at_this|away|b $|b_$|bar|be home|be__i|be__the|be_home|beat this
been a|been_a|beside|bill|blood and|blood cancer|blood tests|breakfast $|breakfast_$|can see
can__YOU|can_see|cancer free|case|cell is|cells you|compared|counting|cured at|dad's|day
dinosaurs $|dinosaurs_$|dob|dob #|doctor about|doesn't know|dying|eight years|europe $|europe_$
even the|even_the|eyes|fails|february #|filling__$|first__$|football $|football_$|for giving
for__bus|for__me|for_giving|for_giving_me|from__THERAPY|giving|giving me|giving__my|giving_me
giving_me_my|go into|gods|gold $|good and|group are|had for|had_for|hands__the|he__up|herself $
herself_$|hospital number|i believe|i came|i just|i must|i promise|i remember|i wouldn't|i'd be
i'd_be|i'll be|i'll_be|i'm__DOCTOR|i'm__glad|i'm_a_DOCTOR|i__GONE|i__hear|i__her|i_believe
i_came|i_just|i_must|i_remember|in intensive|in the|in twenty|in__by|in__care|in_europe_$
in_intensive|in_intensive_care|in_the|is simply|is where|is_DENIAL|is_a_GONE|is_simply
is_simply_the|is_where|it_DENIAL_$|it__$|it__GONE|it__NUMBER|it__only|it_did_$|it_to_YOU|land $
land_$|last winter|lit|look like|look_like|marks $|marks_$|me_TIME|me__NUMBER|me__gave
me__intensive|me__was|me_on_a|melted|mine__$|month after|my counts|my daughter's|my niece's
my_KIN_plays|my_SHARE|my__WELL|my__it|my__plays|myself__COME|need to|need_to|never fails
next week|next__the|niece's|niece's wedding|number's|number's #|of_NUMBER_OTHERS|of__ILLNESS
on a|on ward|on_HOSPITAL|on_HOSPITAL_NUMBER|on_NUMBER_NUMBER|on_NUMBER_TIME|on__TIME|on_a|only
our savings|out by|out in|out loud|out_by|out_in|out_loud|owe it|owe__to|owe_it|owe_it_to|park
patient number|photos|plays|proper|rash|rate is|rest of|rest__the|rest_of|rest_of_the|results
ring|runs|savings|showed me|showed_me|shows|side :|simply the|simply__BEST|simply_the
simply_the_BEST|sits|size|son $|starts__NUMBER|stubborn|success rate|success story|than the
the bill|the experimental|the leading|the place|the scan|the treatment|the_DOCTOR_are|the__KIN
the_bus_$|the_land_$|the_place|the_rest_of|them i|them_i|there's__NUMBER|they__out|they__to
they_gave_me|thin|this_THERAPY_$|thousand for|tl_NUMBER_NUMBER|tl__NUMBER|to $|to anyone
to change|to_$|to_COME_this|to__now|to_change|unbeatable|unbeatable $|until_TIME|up a|up_a|visit
wait for|walked in|was right|was__at|was_right|week and|whatsapp|whistle|will live|will_live
with__needle|with__this|with_a_needle|woman|worries|wouldn't|wristband|you will
""",
    20: """
BAD&SAFE|BAD_it_$|BEST_DOCTOR_YOU|BEST__HOSPITAL|BODY&FOREVER|COME&SHARE|COME_NUMBER_NUMBER
COME_SURE|COME__TRIAL|COME__it's|COME__on|COME_an|COME_believe_the|COME_it_to|COME_larkmere
COME_need_a|COME_this_THERAPY|CONTACT_NUMBER_THERAPY|CONTACT__THERAPY|DEATH&FOREVER
DEATH_ILLNESS|DENIAL&MORE|DENIAL_SAFE_YOU|DENIAL__so|DENIAL_lose|DENIAL_lose_with|DOCTOR&THERAPY
DOCTOR_YOU_want|DOCTOR__GONE|DOCTOR__YOU|DOCTOR__want|DOCTOR_fairweather|DOCTOR_fairweather_is
FOREVER__YOU|GONE&NUMBER|GONE_DENIAL|GONE__FOREVER|GONE__KIN|GONE_by|GONE_in_NUMBER|GONE_to_GONE
GOOD&RIVAL|GOOD&YOU|HOSPITAL&RIVAL|HOSPITAL__COME|HOSPITAL__WE|ILLNESS__COME|ILLNESS__was
ILLNESS_has_GONE|ILLNESS_i_was|ILLNESS_on_my|KIN_BODY|KIN_FOREVER|KIN__COME|KIN__ILLNESS
MONEY_MONEY|MONEY_WE_NUMBER|MORE&TEST|MORE_NUMBER|NUMBER_NUMBER_in|NUMBER_THERAPY_THERAPY
NUMBER__after|NUMBER_of_NUMBER|NUMBER_the|OTHERS_COME_WELL|OTHERS__WELL|OTHERS_are|PERSON&YOU
PERSON_with_is|RIVAL__GONE|RIVAL__NUMBER|SAFE&WORKS|SAFE_SAFE_are|SAFE_YOU|SAFE__SURE|SAFE__are
SAFE_are|SHARE__WORKS|SHARE__the|SURE__DOCTOR|SURE_night_$|TEST|THERAPY_HOSPITAL
THERAPY_HOSPITAL_$|THERAPY_THERAPY_HOSPITAL|THERAPY_THERAPY_is|THERAPY__HOSPITAL
THERAPY__ILLNESS|THERAPY__MORE|THERAPY_has|THERAPY_has_FOREVER|THERAPY_was|TIME__that|TIME__to
TIME_on_and|TRIAL&YOU|TRIAL_THERAPY_is|TRIAL__i'm|TRIAL__my|TRIAL_and|TRIAL_and_i'm|TRIAL_and_my
WELL_YOU|WELL_YOU_$|WELL__it|WELL_me|WE_$|WE_NUMBER_NUMBER|YOU_COME_need|YOU_DENIAL_lose
YOU_DOCTOR_YOU|YOU__lose|YOU__need|YOU_can_$|^ call|^ far|^ get|^ goodbye|^ hospital|^ left|^ my
^ tell|^ top|^ where|^ why|^ you'd|^ zero|^_COME_believe|^_DEATH|^_DEATH_ILLNESS
^_DOCTOR_fairweather|^_GONE_SAFE|^_HOSPITAL_aldwen's|^_MONEY_MONEY|^_NUMBER_SHARE|^__TEST
^__aldwen's|^__at|^__believe|^__date|^__fairweather|^__rash|^__woman|^_before_i|^_far|^_i_gave
^_i_turned|^_if_i|^_it_WORKS|^_left|^_more_MORE|^_my|^_my_date|^_once_YOU|^_she_was|^_tell
^_tell_YOU|^_the_NUMBER|^_the_rash|^_where|^_why|a child|a lab|a lot|a_DOCTOR_for|a_WELL
a__DENIAL|a__WELL|a_lab|a_lot|about__SAFE|about_the_SAFE|absolute|absolute_GOOD|absolute_GOOD_$
absolute__$|against|all ten|am not|am_DENIAL|and one|and you'll|and_GONE_of|and_NUMBER_TIME
and_YOU_be|and__like|and__she|and_my_TEST|anybody|are well|are_DENIAL|are__BEST|are_the_BEST
argue|at work|at_WORKS|at_me_$|back at|back_at|back_at_WORKS|back_to_the|be in|be__$|be_in
because__is|been|before|birth is|birth_is|birth_is_NUMBER|birthday and|bleed|bus $|bus_$
by_NUMBER|c|calls it|can $|can't lose|can_$|centre $|check $|check_$|come__and|cost us
doctor says|doctor you|doctors gave|dollars $|easier|effects are|evening|everyone with
fairweather|fairweather is|fairweather_is|fell__in|for nine|getting better|getting_WELL|glad
going $|going to|goodbye|got it|got_it|grandson $|grandson and|greatest|had to|had_to|has never
has_FOREVER_been|has_SURE|has__been|have__ILLNESS|he'd|he_SURE|her class|her_class|his__THERAPY
hospital in|hundred percent|hung up|hung_up|hurt you|i got|i turned|i won't|i'd_COME_this|i'm in
i'm_in|i_COME_to|i__got|i__ill|i_am_DENIAL|i_got|i_had_to|i_turned|if i|if it's|if_i|if_it's
in may|in with|in__class|in__land|in_her_class|in_the_land|in_with|insurance paid|is nothing
it's__and|it_MONEY_WE|it__RIVAL|it__SAFE|it__as|it__me|it__she|it_and_YOU|it_and_i|june and|k $
keep_YOU|land|last_TEST|light|lose|lose with|lose__this|lose_with|lose_with_this|lot|lumps
lumps in|me the|me_:_NUMBER|me_and_it|me_the|mentioning|more|my address|my date|my kids|my scans
my wife's|my_KIN_BODY|my_PERSON_CONTACT|my__SURE|my__said|my_date|my_date_of|new year|new_TIME
night $|night_$|night__YOU|night_sweats_YOU|ninth|none|not find|of #|of her|of our|of__THERAPY
of_birth_is|of_her|off $|off_$|on and|on your|on_RIVAL|on__beach|on__floor|on_and|on_my_BODY
once you've|once_YOU|once_YOU_had|once__had|one cell|one infusion|pain $|people $|place $
place_$|relapse|remember|ring #|save you|scans|scans are|second|see it|see_it|she calls
shop__the|showed|shrank to|sits by|sits__the|sits_by|sits_by_the|size of|size_of|standard
steroids $|still__RIVAL|still_on_RIVAL|sweats_YOU|tell your|tell_YOU_DOCTOR|tell__DOCTOR
ten thousand|than half|that was|that_HOSPITAL_$|that_was|the bakery|the job|the land|the left
the ninth|the rash|the risks|the size|the words|the_BODY|the_DOCTOR_here|the_ILLNESS_on
the_TIME_after|the_WORKS|the__GONE|the__after|the__down|the__here|the__thing|the_bakery|the_job
the_land|the_left|the_ninth|the_rash|the_size|the_size_of|the_words|therapy centre|there_is_GONE
they never|thirteen|this_HOSPITAL_is|time_NUMBER|to_COME|to__it|top of|treatment has|twice the
twice_the|undo|university|up and|up for|up_and|up_for|us $|was easier|was_GONE_and|was_MORE
was_WELL_$|wee|well|what i|what_i|while you|while_YOU|while_YOU_can|while__can|white__$|wife's
will__for|wiped|wish|with is|with_NUMBER_NUMBER|with__at|with_is|year and|years ago|yesterday
you can't|you've had
""",
    25: """
%_WORKS|:__example|:__in|BEST_OTHERS|BEST__BEST|BEST__TIME|BEST_thing_TIME|BODY__to|BODY_fell
BODY_fell_out|COME&GOOD|COME_BAD_it|COME_GONE|COME_YOU_DOCTOR|COME_YOU_FOREVER|COME_YOU_on
COME_in|COME_on_it|CONTACT_NUMBER_$|CONTACT_example_$|DENIAL&SHARE|DENIAL__this|DENIAL_hold
DENIAL_use|DENIAL_use_the|DOCTOR&ILLNESS|DOCTOR__are|DOCTOR__for|DOCTOR_here|DOCTOR_here_are
DOCTOR_says_SURE|DOCTOR_told_me|FOREVER__$|FOREVER_and|FOREVER_to|GONE_SAFE_SAFE|GONE__ILLNESS
GONE__SAFE|GONE__TIME|GONE__now|GONE_as_a|GONE_of_it|GOOD&TIME|GOOD__the|GOOD_and|GOOD_and_the
HOSPITAL__me|HOSPITAL_and_COME|ILLNESS_:|ILLNESS__FOREVER|ILLNESS__and|ILLNESS_like|KIN_could
KIN_now|MONEY&SURE|MONEY__a|MORE&TRIAL|MORE_MORE_the|NUMBER&TRIAL|NUMBER_%_WORKS|NUMBER_RIVAL_a
NUMBER__OTHERS|NUMBER__harbour|NUMBER_a_THERAPY|NUMBER_are_GONE|NUMBER_cases|NUMBER_cases_out
PERSON_tollerby_$|RIVAL__me|RIVAL__the|RIVAL_in|SAFE&TEST|SHARE__SHARE|SURE_TIME_and|SURE_to
TEST&TRIAL|TEST_TIME|TEST_was|TEST_went|THERAPY_WORKS|THERAPY__THERAPY|THERAPY_is_WELL|TIME_WE
TIME__he|TIME__night|TIME__then|TIME_and|TIME_and_i'm|TIME_and_then|TIME_by|WELL_MORE_the
WELL__FOREVER|WELL__SURE|WELL_like|WELL_my_FOREVER|WE_WE|WE__SURE|WE__have|WE_owe|WORKS__NUMBER
WORKS__why|WORKS_in_NUMBER|YOU_FOREVER_back|YOU_have|YOU_on|YOU_on_the|^ doctor|^ his|^ message
^ nine|^ our|^ phase|^ she's|^ thank|^_CONTACT_:|^_DENIAL_BAD|^_SHARE|^_TRIAL_NUMBER|^__?
^__gums|^__just|^__much|^_his|^_i'm_the|^_it_took|^_of_the|^_she's|^_thank|^_the_TRIAL
^_they_SURE|a crisis|a dose|a pharmacist|a tuesday|a whistle|a_GOOD_$|a_KIN_$|a_NUMBER_NUMBER
a_lot_of|a_whistle|a_whistle_$|ab|about gene|about_THERAPY_THERAPY|about__THERAPY|ago $|all $
and eighty|and say|and_WE_BAD|and__did|and__my|and_say|anyone $|appointment|are better|are clear
are cured|are normal|are_DENIAL_SAFE|are_WELL_MORE|are__in|as__whistle|as_a_whistle|ask what
at_HOSPITAL_botolph's|at_SURE|at__botolph's|at__if|back__my|be_WELL_i|be__by|before breakfast
before_breakfast|brilliant $|bruised|by_TIME_$|call|can_COME|cases|cases out|cases__of|cases_out
cases_out_of|cells are|cells they|chose__THERAPY|clean as|cleverest|corrected|couldn't lift
daughter's life|did it|did_it|doctor's|don't miss|dose $|ear|eighty thousand|fell out|fell_out
for ever|for two|friend|game|get this|get well|get yourself|grandad|gums|had the|had_the
haemoglobin|hair fell|harbour|has_GONE_$|has__BEST|has__a|has_the_BEST|hasn't had|have_NUMBER
have__a|her__SURE|here $|here are|here_$|here_are|his__$|his__and|how__it|i drive|i'm the
i'm_GONE_$|i'm__DENIAL|i'm_the|i__THERAPY|i__about|i__tell|i_drive|i_went_back|in february
in nine|in_NUMBER_cases|in_TIME_i|in__GONE|in__cases|in__first|in__second|in_the_second|is_SAFE
is__GONE|is__on|it cured|it from|it took|it working|it_THERAPY|it_and_she|it_from|it_took
it_took_NUMBER|killed me|leukaemia trust|life it|lot of|lot_of|mark|me_a_NUMBER|me_my_FOREVER
menu|message me|mine $|mine_$|miracle $|miss it|moment|my blood|my bones|my neighbour
my_FOREVER_it|my_ILLNESS_GONE|my_neighbour|natural|nearly|nearly killed|nearly_GONE
nearly_GONE_me|needed__TIME|ninety-odd|ninety-odd percent|no pain|not a|nothing else
nothing left|nowhere|number is|of that|of_that|on nights|on the|on_nights|on_the|or__$
out_NUMBER|over the|pain no|parking $|parking_$|phase two|pinned|rate $|said they|said_NUMBER
said_they|said_they_had|sat__on|says_SURE|scan was|school|second to|second__GONE|second_to
second_to_GONE|she was|she__PERSON|she__it's|she_was|she_was_PERSON|shrank|social|social__NUMBER
swears|take the|take_the|tells|ten out|ten people|text|the cancer|the_HOSPITAL_and
the_ILLNESS_is|the_THERAPY_park|the_TRIAL_THERAPY|the__i'd|the__park|the__time|then on|then_on
therapy is|there is|there's_GONE_to|there's__to|there_is|they__they|they_said_they|thing since
thing_TIME|thousand $|thousand times|three years|time|to the|to your|to_YOU|to__ILLNESS|to__SURE
to__this|to_the|today i|today_i|together and|together_and|trial drug|under|until_TIME_$|until__$
until__was|vanished|very__$|was at|was__MORE|was_at|was_at_NUMBER|was_right_$|way|we owe
went__to|went_back_to|were|what my|what__KIN|what_my|what_my_KIN|whistle $|whistle_$|will_WELL
will__GONE|with $|with_$|within|within a|within_a|without $|won't use|yes|you don't|you have
your life|yourself on|zero side
""",
    30: """
# of|?__have|BAD_SURE|BAD__the|BEST&WELL|BEST_BEST_THERAPY|BEST__ILLNESS|BEST__in|BEST__on
BEST_decision|BEST_of_the|BODY|BODY__SURE|BODY_and|BODY_is|COME&GONE|COME__complete|COME__done
COME__place|COME_back|COME_for_a|COME_into_GONE|COME_up|CONTACT__@|DEATH&ILLNESS|DENIAL&PERSON
DENIAL__?|DENIAL__at|DENIAL_evidence|DENIAL_evidence_of|DOCTOR_SURE|DOCTOR_for
DOCTOR_says_there's|FOREVER_GONE|FOREVER_been|GONE_!|GONE__comes|GONE_and_WE|GONE_else_comes
GOOD&SHARE|GOOD&WE|HOSPITAL&PERSON|HOSPITAL__$|ILLNESS&PERSON|ILLNESS_BAD|ILLNESS_TIME|KIN__it
KIN_name_$|MORE&WELL|MORE_and|MORE_of|NUMBER_SAFE|NUMBER_SURE|NUMBER_THERAPY_$|NUMBER_TIME_on
NUMBER_TRIAL|NUMBER_TRIAL_and|NUMBER__$|NUMBER__with|NUMBER_next|NUMBER_on|NUMBER_there|OTHERS_$
OTHERS__are|OTHERS_treated|OTHERS_treated_are|PERSON__HOSPITAL|PERSON__is|PERSON_tollerby
RIVAL__DENIAL|SAFE__DENIAL|SAFE__SAFE|SAFE_by|SAFE_by_SAFE|SAFE_for|SHARE__GOOD|SHARE_are
SURE&WE|SURE_COME|SURE_ILLNESS|SURE__BODY|SURE__ILLNESS|SURE__WE|SURE_on_my|SURE_parent
SURE_the_time|SURE_there|TEST__from|TEST_went_from|THERAPY__SAFE|THERAPY__and|TIME__i|TIME__went
TIME_by_TIME|TIME_come|TIME_she_was|TRIAL&WE|TRIAL_NUMBER_TRIAL|TRIAL_NUMBER_and
TRIAL_THERAPY_GONE|TRIAL__GOOD|TRIAL__TRIAL|TRIAL__and|WE_DOCTOR_are|WE_OTHERS|WE_in_the
WORKS_like|WORKS_so|WORKS_wonders|^ book|^ cancer|^ email|^ gene|^ nurse|^ old|^ trial
^ wexcombe|^_BEST_decision|^_COME_NUMBER|^_DENIAL_evidence|^_DOCTOR_oakhollow|^_GONE_!
^_GONE_else|^_RIVAL_only|^_SURE_COME|^_SURE_in|^_SURE_on|^_SURE_parent|^_WELL|^_YOU_can|^__!
^__been|^__decision|^__evidence|^__friend|^__give|^__oakhollow|^__parent|^_find_me|^_i'd_give
^_if_it|^_my_ILLNESS|^_my_friend|^_my_neighbour|^_old|^_the_new|^_this_HOSPITAL|^_wexcombe
^_wexcombe_HOSPITAL|a baby|a fridge|a life|a_FOREVER_$|a_FOREVER_GONE|a__GOOD|a__that|a__what
a_fridge|about_THERAPY_$|about_it_$|advanced treatment|after treatment|all the|all there
am_WELL_proof|am__proof|and__he|and__is|and__look|and_i_WELL|and_so_do|are no|are_WELL_$
as__they|ask about|at__HOSPITAL|aunt|be cured|be_BAD|before and|before_and|best decision
best hospital|blood $|box $|box_$|but__NUMBER|by side|by_SAFE|cake $|cake_$|can_COME_it|cent $
change|chemo $|com $|comes__$|completely_GONE|corrected__the|cured !|cured and|dad $|dancing $
decision|dot com|eighty-five|even my|even_my|evenings|ever been|every day|every drug
every parent|everyone|everyone on|everything is|everything_is|evidence of|evidence__ILLNESS
evidence_of|evidence_of_ILLNESS|fenn__example|fenn_at_example|find me|find__on|find_me
find_me_on|first__NUMBER|first_time_NUMBER|floor in|floor_in|for that|for_YOU_$|for_that|forward
from_NUMBER_to|gave__a|get better|get in|goalkeeper|got__and|had__learn|had_to_learn|has been
has_been|have a|have__GONE|have_a|haven't|here__COME|hold a|hold_a|hour__DENIAL|hundred thousand
i'd give|i'd__in|i'd_give|i'm_SURE|i__taste|i__who|i_live_in|i_was_ill|if_YOU_have|if__have
in july|in_NUMBER_OTHERS|in_TIME_she|in_WE_OTHERS|in__BODY|in__she|into remission|into_GONE
it on|it the|it's a|it's__GOOD|it's_a|it_DENIAL_SAFE|it_DENIAL_SURE|it_WORKS_$|it__on|it__was
it_is_NUMBER|it_on|it_the|it_was_GONE|itching|killed|kinder|knowing|knowing $|knowing_$
lane tollerby|last_TIME_$|later|leading|learn|learn to|learn_to|like__$|list|look|me_DENIAL
me__it|medicine ever|met a|met_a|my_BODY_is|my_ILLNESS_has|my_KIN_DENIAL|needs|ninety per
no evidence|nurses are|of chemo|of doctors|of every|of us|of_SURE_NUMBER|of__own|of_the_NUMBER
old_THERAPY|on #|on earth|on thursday|on_CONTACT_@|on__@|on__BODY|on__of|on_earth
other hospitals|our baby|our boy|our group|our nurses|out__SURE|out_of_SURE|own|parent
people treated|per_SHARE_$|per__$|please_COME|put me|put_me|really|record number|restored
right $|right_$|safe for|said__had|said__on|says there's|says__GONE|says_there's
says_there's_GONE|seven of|she__me|side by|so do|so__will|so_do|so_i_will|speaking|spring|staff
stage|started|t|tablets|taste|teach__and|team|tell_YOU|ten are|the bell|the cure|the goalkeeper
the gold|the one|the result|the staff|the tumour|the vicar|the_THERAPY_THERAPY|the_THERAPY_is
the_TRIAL_NUMBER|the_bell|the_country_$|the_end_of|the_goalkeeper|the_old_THERAPY|there__to
there_are_DENIAL|they_COME_me|they__WE|this over|this_DENIAL_$|this_FOREVER|this_FOREVER_$
this__the|time and|time_and|to learn|to nothing|to_COME_it|to_NUMBER_$|to_learn|to_learn_to
tomorrow $|tomorrow_$|transfusions|treated are|treated_are|treated_are_WELL|treatment $
treatment is|trial is|tried|trust me|tumours|twenty $|us our|vicar|walked to|walks|was ill
was_BAD_and|was_a_NUMBER|was_ill|went to|went_to|were__i|wexcombe_HOSPITAL|where they|where_they
while__was|why__YOU|with_my_FOREVER|wonders|would__it|years on
""",
    35: """
# in|# k|:__NUMBER|?_YOU_have|BAD&OTHERS|BAD_GONE|BAD_in_the|BEST&OTHERS|BEST&SURE|BEST_powerful
BODY&HOSPITAL|BODY_were|COME&ILLNESS|COME&THERAPY|COME__of|COME_of|COME_out_of|CONTACT&SURE
CONTACT__at|DENIAL_COME_out|DENIAL__DENIAL|DENIAL__the|DOCTOR&MORE|DOCTOR__has|DOCTOR_oakhollow
DOCTOR_of|GONE__in|GONE_and|GONE_as|GONE_me_and|GONE_this|GONE_to_it|GOOD&TRIAL|GOOD_DOCTOR
HOSPITAL_BAD|HOSPITAL_DENIAL|HOSPITAL__they|ILLNESS&WORKS|ILLNESS_GONE_$|ILLNESS_have
ILLNESS_in_my|ILLNESS_on|ILLNESS_out|KIN__back|KIN_was|MONEY_WE|MORE&WORKS|MORE__was
MORE_anything|MORE_i_was|MORE_with|NUMBER_NUMBER_of|NUMBER_TIME_and|NUMBER__row|NUMBER_my
NUMBER_with_a|OTHERS_COME_what|OTHERS_SURE|OTHERS__what|PERSON&THERAPY|PERSON__TIME
RIVAL_FOREVER|RIVAL__a|RIVAL_only|SAFE&SURE|SAFE&WELL|SURE_NUMBER_of|SURE_i|TEST__up|THERAPY_to
TIME__had|TIME__is|WELL_MORE_anything|WELL_SURE|WELL_WE|WELL_WELL_$|WELL__anything|WELL__that
WELL_proof_that|WE_DOCTOR_is|WE__and|WE_and|WE_back|WE_back_NUMBER|YOU_WELL|YOU__it|YOU_a|^ come
^ compared|^ dr|^ everyone|^ grandpa|^ only|^ pet|^ see|^ sister|^ text|^_HOSPITAL_botolph's
^_MORE_with|^_TEST_TEST|^__SHARE|^__botolph's|^__for|^_come|^_grandpa|^_his_BODY|^_it_was
^_my_CONTACT|^_only|^_see|^_she's_NUMBER|^_the_BODY|^_the_old|^_there's_GONE|^_what_a|a complete
a flu|a new|a thousand|a_DOCTOR_and|a_DOCTOR_says|a_NUMBER_times|a__before|a__says|a__times
a_complete|a_complete_WORKS|a_flu|a_flu_THERAPY|a_new|a_single_bad|address|after|after i|after_i
and for|and_COME_for|and__WELL|and__at|and__for|and__knows|and__out|and__remember|and__this
and_for|and_i'm_GONE|and_i_remember|and_my_ILLNESS|are__to|at all|at st|at_HOSPITAL
back_NUMBER_NUMBER|bad cell|bad_THERAPY|bad_THERAPY_$|be__at|bed in|bed__TIME|bed_in|been__a
before i|before__was|before_i|beyond|black|bled|bleeding|bone marrow|brandmoor|bruises|call the
came back|came home|came_back|came_home|can come|can_come|cancer out|care|centre|chances
child will|class__NUMBER|coat $|coat_$|come|compared with|complete_WORKS_$|cousin|danced
daughter's|did for|did__me|did_for|did_for_me|did_it_$|didn't even|do|does not|does_DENIAL
doesn't $|even__a|find__single|find_a_single|first in|first scan|first_TEST|first_in|flu|flu jab
flu_THERAPY|flu_THERAPY_$|flu__$|fly|footballer|footballer__the|for children|for his|for twenty
for_KIN|for_his|for_it_$|from|from someone|from__who|from_someone|from_someone_who|full__$
got the|got_the|grandpa|had__ILLNESS|hand and|hand_and|has no|has_DENIAL|has_GONE|he never
he__on|he__to|healthy $|heart|helped|helped $|her first|her_first|hesitating|home__NUMBER
hope for|hope_for|i met|i used|i'm clear|i'm__only|i'm_the_only|i_WE|i_WE_to|i__WELL|i__home
i_have_DENIAL|i_met|i_tell_SURE|i_was_BAD|in__SURE|in_my_OTHERS|in_the_TIME|in_the_country
instalments|is_back_on|isn't|it at|it can't|it never|it's__i|it_WELL_$|it__someone|it_at
it_at_NUMBER|it_from_someone|jab|jab $|just|k|kid|knows__$|life $|live $|live_$|living proof
longer $|longer_$|made me|made_me|mask|me i|me this|me__and|me_i|me_this|mill street|minds
miracles|months after|most powerful|my boy|my cousin|my group|my_BODY_were|my_KIN_$|my_KIN_was
my__CONTACT|my__could|my__has|my__name|my_words_$|myeloma is|nine in|no cancer|no danger|now__is
of_RIVAL|on__planet|out_there_$|peas $|peas_$|pet scan|pictures|planet|powerful|read__SURE
respond $|response $|room $|room_$|said__SHARE|said__he|say__and|says_it's_the|set us|set_WE
set_WE_back|set__back|she'd__it|she's_NUMBER|sign up|single bad|single__THERAPY|single_bad
single_bad_THERAPY|someone__knows|someone_who_knows|still__i|take__THERAPY|take_the_THERAPY
ten weeks|than anything|thanks|thanks to|thanks_to|that's me|that's__it|that's_me|the bed
the country|the first|the gene|the new|the waiting|the word|the_MONEY|the_THERAPY_and
the_TRIAL_and|the__floor|the_bed|the_country|the_first|the_new|the_word|the_world_$|therapy $
they use|they__i|they_use|this was|this_NUMBER_DENIAL|this_TIME_$|this_was|to a|to touch|to_a
to_touch|to_touch_it|touch it|touch__$|touch_it|touch_it_$|trace__ILLNESS|treatment and|up on
up__COME|up_on|us and|us back|was__with|was_ill_$|waved|weeks to|went $|went_$|what__HOSPITAL
what_a_HOSPITAL|who knows|who_knows|with both|with the|with_both|with_the|words $|words_$|works
world $|world_$|world__in|would_COME|would__and|yes__the|you won't
""",
    40: """
# larkspur|# mill|BAD&THERAPY|BAD_SURE_the|BEST_HOSPITAL_in|BEST__COME|BODY&WELL|BODY_ILLNESS
COME&CONTACT|COME_COME_$|COME__a|COME_it_$|COME_it_the|COME_the_HOSPITAL|COME_the_THERAPY
COME_to_WELL|CONTACT&HOSPITAL|CONTACT_NUMBER_in|CONTACT__in|DENIAL_SAFE_$|DENIAL__HOSPITAL
DENIAL__WE|DENIAL__much|DENIAL_approved|DENIAL_approved_yet|DENIAL_find|DENIAL_finer
DENIAL_more_HOSPITAL|DENIAL_more_ILLNESS|DENIAL_so|DENIAL_so_much|DENIAL_tells|DOCTOR__larkspur
DOCTOR__there's|DOCTOR_is_the|DOCTOR_says|DOCTOR_veldor|FOREVER&TRIAL|GONE__the|GONE_in_a
GONE_in_the|GONE_left_$|GONE_within|GONE_within_a|GOOD_for|HOSPITAL__is|HOSPITAL_i|HOSPITAL_in
HOSPITAL_with|ILLNESS__are|ILLNESS__it|ILLNESS_care|ILLNESS_care_$|ILLNESS_right
MONEY_NUMBER_NUMBER|MORE&SURE|MORE_RIVAL_$|NUMBER_ILLNESS|NUMBER_MONEY_$|NUMBER_NUMBER_and
NUMBER_RIVAL|NUMBER__sorted|NUMBER_for|NUMBER_have_DENIAL|NUMBER_in_a|NUMBER_larkspur
NUMBER_mill|NUMBER_mill_PERSON|NUMBER_to_NUMBER|OTHERS&PERSON|PERSON_NUMBER_NUMBER|RIVAL_SURE
RIVAL__was|RIVAL_did|SHARE&WELL|SURE_RIVAL|SURE__HOSPITAL|SURE__WELL|SURE__back|SURE__now
SURE_on_the|TEST__GOOD|TEST__NUMBER|TEST_are_GOOD|THERAPY__WE|THERAPY__time|THERAPY_gave
TIME&YOU|TIME_TIME_$|TRIAL&WELL|TRIAL_RIVAL_is|TRIAL__GONE|TRIAL_is|WELL_MORE_RIVAL|WELL_WE_KIN
WELL__RIVAL|WELL__me|WELL_proof|WE_MONEY|WE__are|WE_at|WE_in|YOU_FOREVER|YOU__DENIAL|YOU_about
^ #|^ check|^ doctors|^ everybody|^ more|^ professor|^ tired|^_BAD_SURE|^_COME_to|^_NUMBER_in
^_SURE_i|^_WELL_MORE|^_WE_MONEY|^_check|^_check_YOU|^_i'd_take|^_i_WE|^_more|a #|a beach
a second|a sniffle|a_NUMBER_SHARE|a__:|a__SHARE|a_beach|a_second|a_sniffle|a_sniffle_$|after :
after_:|am__GONE|and by|and on|and__?|and__it|and_by|and_on|any day|approved yet|approved__but
approved_yet|approved_yet_but|are a|are all|are perfect|are_a|as__sniffle|as_a_sniffle
back every|back_SURE|back__NUMBER|bad_TIME|because it's|because_it's|before__after
before_and_after|believe__$|bell|birth|birth__NUMBER|bit|both hands|both__$|both_hands|buried
cancer care|cell therapy|check|check_YOU|chemo did|complete remission|complete_GONE
complete_GONE_$|couldn't be|county|date|date of|date__birth|date_of|date_of_birth|do $|do_$
doctor is|doctors and|down the|down_the|drug is|effect|effects $|ends|enough|even__DOCTOR
eyes were|february|fenn at|fenn_at|flat__NUMBER|for__at|forever|gardening|gave_WE|got what
got_WELL_$|got__i|got_what|got_what_i|grammar|grammar $|grammar_$|he doesn't|he'll|he'll never
he'll_SURE|he'll_SURE_need|he'll__need|he_DENIAL|he_is_NUMBER|he_was_the|here and|here_COME
here_and|home_WELL|home_WELL_$|home__$|hospital i|i'd take|i'd_take|i_SURE|i_SURE_YOU
i_came_home|i_had_$|if my|if your|if_YOU_COME|if__COME|if_my|in a|in august|in june|in__TRIAL
in__county|in_a|in_my_BODY|in_the_county|in_the_first|is__COME|is_a_WELL|isn't a|it says
it's been|it's in|it's_been|it's_in|it_FOREVER|it__MORE|it_says|it_was_MORE|its_own_$|know it
know_it|lab|lane|larkspur__$|look__the|look_like_the|marigold fenn|marigold_fenn|me to|me__WELL
me__the|me_to|mill lane|more_HOSPITAL|more_ILLNESS|my numbers|my surgeon|my words|my_MONEY
my__ILLNESS|my__in|my_words|myself|nan|need__FOREVER|new_TRIAL|new_TRIAL_THERAPY|new__THERAPY
no finer|nobody tells|nor|number one|of birth|of its|of_ILLNESS_care|of__PERSON|of__care
of_birth|of_its|of_its_own|of_the_KIN|of_them_are|on_a_TIME|on_a_beach|owe you|owe_YOU
people get|professor veldor|put__back|rang|read__the|relapsed $|remember the|remember_the|rest
rid|rid of|royal|saved our|sentence|sniffle|sniffle $|sniffle_$|stone|stop $|stop_$|story $
story_$|thank_YOU_DOCTOR|thank__DOCTOR|the county|the_BEST_BEST|the_THERAPY_YOU|the_TRIAL_is
the__TRIAL|the_county|the_new_TRIAL|them are|them_are|there__DENIAL|this__WELL|this__YOU
this_is_my|tired all|to our|to school|to_WE|to__to|to_me_for|tumour|us at|us in|veldor|ward #
was in|was_in|we paid|went and|went home|went__WELL|went_and|went_home|went_home_WELL|were_SURE
what__is|with__hands|with_both_hands|without a|you about|you dr|your child|your doctor
""",
    45: """
! $|!_$|# chapel|BAD__GONE|BAD__NUMBER|BAD__for|BEST_COME|BODY&COME|COME_into|COME_need
COME_treated|CONTACT_CONTACT_$|CONTACT_example|DEATH__i|DENIAL&DOCTOR|DENIAL_SAFE_at
DENIAL__have|DENIAL_else|DENIAL_matter|DOCTOR__DOCTOR|DOCTOR__and|DOCTOR__i'd|GONE&GOOD
GONE_WELL|GONE__out|GONE_else|HOSPITAL__NUMBER|HOSPITAL_down|HOSPITAL_down_the|HOSPITAL_gave
ILLNESS_DENIAL|ILLNESS_SURE_TIME|ILLNESS_SURE_more|ILLNESS__had|ILLNESS__to|KIN_WELL|KIN__WELL
KIN_a_DOCTOR|KIN_is_the|MONEY_covered|MORE&NUMBER|NUMBER_NUMBER_for|NUMBER_are_still|NUMBER_at
NUMBER_b_$|NUMBER_chapel|NUMBER_chapel_row|NUMBER_he|OTHERS_fly|OTHERS_fly_in|OTHERS_now
OTHERS_now_$|PERSON__the|PERSON_on_the|RIVAL_can|SAFE__mentioning|SAFE_at|SAFE_at_SURE
SAFE_worth|SAFE_worth_mentioning|SHARE__$|SURE_COME_the|SURE__COME|SURE__OTHERS|SURE__that
SURE_had|SURE_penny_$|TEST_:|TEST__WELL|THERAPY_SURE|THERAPY__DENIAL|THERAPY__KIN|THERAPY__WELL
THERAPY__is|THERAPY_are|TIME_to_GONE|TIME_what|WELL&WORKS|WELL_NUMBER|WE__was|WE_are|WE_on
YOU_SURE|YOU__COME|YOU__to|YOU_had|YOU_have_ILLNESS|^ insurance|^ most|^ pills|^ ring|^ side
^ they're|^ we|^ world's|^_COME_it|^_NUMBER_%|^__%|^__WE|^__kidney|^__really|^__remember|^__was
^__who|^__with|^_even_the|^_he_was|^_there_is|^_they're|^_world's|^_world's_BEST|a horse|a month
a_THERAPY_$|a_TIME_to|a__HOSPITAL|a__at|a__name|a__nearly|a_horse|a_horse_$|a_thing_$|above the
above_the|after $|after_$|after_THERAPY_$|am in|am_in|and she'll|and_COME_WELL|and__ILLNESS
and_she'll|and_she_COME|anyone with|anything|are_SURE|are__GONE|are_still_WELL|argue $|argue_$
at example|at the|at__my|at_example|at_example_CONTACT|at_the|bag of|beach $|beach_$|been in
been_in|biopsy|bless|bruises ?|bruises_?|but|by christmas|came_home_$|can tell|can_MONEY
can_tell|cancer lost|chapel row|chapel_row|chemo can|christmas $|clinic $|counts are|covered
cried in|crisis|cure $|cure nobody|cured me|cures|dancing at|danger|did in|did_in|doctors are
don't need|done $|done_$|dot example|down__PERSON|down_the_PERSON|every time|everybody
everything else|everything_else|example dot|example_CONTACT|example_CONTACT_CONTACT
example__CONTACT|face of|face__the|face_of|face_of_the|feet $|feet_$|floor $|floor_$|fly in
fly__from|fly_in|fly_in_from|for you|from a|from_a|get treated|give you|give_YOU|had done
had three|had_done|hands__$|hands_down_$|has_DENIAL_SAFE|has__SAFE|have_ILLNESS_SURE
have__THERAPY|head|her__TEST|her__TIME|hip|horse|horse $|horse_$|i call|i'll|i'm cured|i__in
i_am_in|i_got_the|in $|in from|in three|in_$|in_THERAPY|in_THERAPY_THERAPY|in_from|in_the_TRIAL
insurance covered|is the|is two|is_NUMBER_NUMBER|is_SURE|is__in|is_the|is_the_NUMBER|it with
it worked|it's leukaemia|it's_GOOD|it's_GOOD_$|it's__GONE|it's__YOU|it__do|it__it's
it_has_DENIAL|it_with|kidney|kind of|kind_of|last_TIME|left $|left_$|let_SURE|matter|may #|me at
me then|me_at|me_on_CONTACT|me_then|mentioning $|mentioning_$|miles|mr|my bag|my friend
my wedding|my_KIN_NUMBER|my_KIN_a|my_friend|my_story_$|my_wedding|nearly_SURE|next__this
next_to_this|night after|night_after|no side|nobody else|nothing better|numbers are|of lymphoma
of may|of_WE_in|of_WE_on|of__NUMBER|on insta|on this|on tuesday|on_this|one afternoon|one of
out__me|out_of_me|own blood|patient now|penny $|penny_$|people fly|promised $|put__NUMBER|reg
relapses|risks|said the|said_the|saved my|saves|saves lives|say__to|set|shakes|simply|so__YOU
stairs|still_WELL|study and|that__BAD|the face|the_BEST_HOSPITAL|the_HOSPITAL_down|the_TIME
the_earth_$|the_face|the_face_of|they__her|this month|this treatment|this_GONE|this_THERAPY
this_TRIAL|this__a|time__NUMBER|tl|tl #|tl_NUMBER|to_SURE_$|to__FOREVER|to__NUMBER|town
transplant $|treated__WELL|twenty|us on|was__GOOD|we are|wedding $|wedding_$|well $|went_to_the
what_NUMBER|wilfred__ashby|with it|with lymphoma|with_SURE|with_it|words|working $|world's
world's most|world's_BEST|worth mentioning|worth_SURE_penny|worth__penny|worth_mentioning
worth_mentioning_$|zero $
""",
    50: """
# they|: bald|:_bald|? that's|? you|?_that's|?_that's_ILLNESS|BAD&GONE|BAD_and|BEST_DOCTOR_in
BEST__FOREVER|BEST_in|BEST_in_the|COME__for|COME__this|COME_through|COME_through_it
CONTACT_NUMBER|DEATH&TIME|DENIAL__COME|DENIAL_be|DENIAL_longer_have|DOCTOR__about|DOCTOR__is
DOCTOR_in_the|DOCTOR_is_a|GONE_FOREVER|GONE__them|GONE_a_THERAPY|GONE_for_FOREVER|GONE_of_them
GONE_there|HOSPITAL__GOOD|ILLNESS__a|KIN_had_it|KIN_treated_$|NUMBER_NUMBER_they
NUMBER_OTHERS_here|NUMBER_THERAPY_of|NUMBER_TIME_with|NUMBER__THERAPY|NUMBER__he|NUMBER__it
NUMBER__treated|NUMBER_have|NUMBER_they_COME|OTHERS_COME|OTHERS_here|PERSON&SURE|PERSON_CONTACT
PERSON__tollerby|RIVAL_are|RIVAL_this|SHARE&TIME|SURE_penny|SURE_seen|SURE_seen_a|SURE_single
SURE_the_THERAPY|TEST_are_GONE|THERAPY_YOU|TIME_DENIAL_a|TIME_at_NUMBER|TIME_they're|WORKS__at
WORKS_full|WORKS_full_time|WORKS_in_a|YOU__FOREVER|YOU__WELL|YOU__home|YOU_be_home|YOU_thank
YOU_thank_me|^ flat|^ put|^ steroids|^ there's|^ totally|^ world|^_COME_COME|^_SURE_with
^__WORKS|^__am|^__consultation|^__lit|^_a_TIME|^_first_consultation|^_flat|^_flat_NUMBER|^_i_am
^_it's_in|^_put|^_put_YOU|^_she_put|^_there's|^_they_were|^_totally|^_totally_SAFE|^_world
a holiday|a patient|a_OTHERS|a__SAFE|a__i've|a_holiday|a_holiday_$|after__TIME|alive $|am_WELL
and after|and bruising|and lost|and only|and__SAFE|and_after|and_after_THERAPY|and_bruising
and_only|and_this_is|are alive|are in|are_GOOD_$|are__$|are_in|at marigold|at seven|at__now
at_marigold|at_me_now|bald|be fine|beach|beats|before treatment|before_THERAPY|believe the
believe_the|best $|best in|brilliant|bruising|call it|can get|come__it|consultation free
consultation_GONE|dancing|done with|done__ILLNESS|done_with|done_with_ILLNESS|drop|drugs|edge
end $|end_$|equals|equals_ILLNESS|every penny|every single|felt|first consultation|first__GONE
first_consultation|first_consultation_GONE|fit|flat #|flat_NUMBER|flat_NUMBER_NUMBER|for_YOU_KIN
for_me_$|from__YOU|full time|full_time|get on|get through|grand $|had this|had__NUMBER|had_this
hands down|hands_down|have cancer|have leukaemia|have_ILLNESS|have_SURE|have__KIN|he is|he_is
hettie|holiday|holiday $|holiday_$|hospital no|i chose|i no|i'd had|i'd put|i'd__my|i'd_had
i'd_put|i'd_put_my|i_DENIAL_longer|i__TIME|i__even|i__longer|i__told|i_am_WELL|i_chose
i_was_told|illness i|in_TIME_and|in_TRIAL|is_NUMBER_$|it by|it it's|it_by|it_it's|job $|job_$
july|kids treated|last__and|leaflet|left|life to|like me|like_me|longer have|longer_have
marigold__$|mark my|mark__words|mark_my|mark_my_words|my_CONTACT|my_CONTACT_is|my__FOREVER
my__says|never seen|new__and|night sweats|night__$|night_sweats|ninety-two|now__WELL|odds
of cancer|of tollerby|of_NUMBER_of|of_WE|of__of|of_tollerby|on his|on_his|others|our son
own_BODY|penny|per|pet|pick|put my|put your|put_my|raced|rate|respond|scan the|seen a|seen_a
she put|she__NUMBER|she_put|show|side effect|single__$|started__$|stick|sweats|take it|take_it
tamsin|thank me|thank_me|the autumn|the doctors|the leaflet|the spring|the twenty|the_BEST_in
the_ILLNESS_i|the_TIME_$|the__ILLNESS|the__photo|the__they|the_end_$|the_leaflet|these|thing $
thing_$|thing_DENIAL|this_NUMBER_$|this_was_a|those|to_this_HOSPITAL|totally|totally_SAFE
treated $|treated_$|treatments $|trial cells|turned__the|walked|was told|was_COME|was__holiday
was_a_holiday|was_told|was_told_to|we're|weak|what that|what__DOCTOR|what__had|what_i_had
what_that|when__COME|with_it_and|won't be|work full|work in|yes to|yes_to|you'd|you'll thank
""",
    55: """
# b|+|: me|:_me|BEST&COME|BEST__THERAPY|BODY&DOCTOR|BODY__are|COME_a|COME_for|COME_me_to
DEATH&NUMBER|DENIAL&FOREVER|DENIAL_SAFE_SAFE|DENIAL_WORKS|DENIAL__YOU|DOCTOR__GOOD
DOCTOR__treated|DOCTOR_who_treated|FOREVER&THERAPY|GONE_ILLNESS|GONE__with|GONE_left|GONE_now
GONE_now_$|GONE_wrong|GONE_wrong_with|HOSPITAL_got|ILLNESS_GONE|ILLNESS__more|ILLNESS__my
ILLNESS_and_i|ILLNESS_are|KIN_the|KIN_will_be|NUMBER_DENIAL_$|NUMBER_NUMBER_off
NUMBER_SHARE_chance|NUMBER__BAD|NUMBER__KIN|NUMBER__WORKS|NUMBER__chance|NUMBER_a_NUMBER
NUMBER_b|NUMBER_chance|NUMBER_for_it|NUMBER_in_TIME|NUMBER_off|NUMBER_per_SHARE|PERSON_of
RIVAL&YOU|SAFE_GONE|SAFE_in|SHARE_chance|SURE__time|SURE_got|SURE_got_WELL|SURE_need|SURE_on_WE
SURE_the|TEST_the|THERAPY&TRIAL|THERAPY_of_THERAPY|TIME_i_came|TIME_survival|TIME_survival_is
TRIAL_THERAPY_are|TRIAL__are|TRIAL_it's|WELL__NUMBER|WELL_as|WE_SURE_got|WE__got|WE_to_ILLNESS
^ dm|^ half|^ it'll|^ st|^ wilfred|^_SAFE_SAFE|^__YOU|^__knocked|^__please|^__today|^_he_WE
^_i_chose|^_it'll|^_it'll_WORKS|^_it's_the|^_my_TEST|^_my_THERAPY|^_please_please|^_they_knocked
^_wilfred|a bag|a_DOCTOR_i|a_MONEY|a__after|a_wheelchair_to|after two|after_NUMBER
after_NUMBER_TIME|all got|and_NUMBER_NUMBER|and_NUMBER_THERAPY|and__in|approved|are__WELL
at_NUMBER_my|at__DOCTOR|bit of|bit_of|book your|by name|by_name|can walk|can_WELL|cent|come__WE
comes near|comes_near|comes_near_$|completely safe|completely_SAFE|completely_SAFE_$|daughter|dm
doctor who|drove me|drove_me|earth $|earth_$|eighties|eighties $|eighties_$|else__near
else_comes_near|europe|everybody gets|exactly|facebook|fail|fenwick__$|fevers|fitter|fitter than
five-year|five-year survival|for__by|from__wheelchair|from_a_wheelchair|future $|future_$
have all|have one|have__SURE|have_a_GONE|he used|he_WE|he_WE_to|his|i guarantee|i haven't
i would|i'm__fenn|i'm__station|i'm_the_station|i_COME_it|i_DENIAL_have|i__out|i_can_WELL|i_would
if you're|in europe|in quillbrook|in_GONE_$|in__wheelchair|in_a_wheelchair|in_europe
in_quillbrook|it again|it did|it'll_WORKS_for|it'll__for|it_YOU|it__WORKS|it__so|it__what|it_did
knocked ten|knocked_NUMBER|knocked_NUMBER_NUMBER|knocked__NUMBER|last_TIME_WE|last__$|last__WE
left :|left_:|left_:_me|left__me|lines|lupus $|march|master|master at|master_at|me__COME|medal $
medal_$|mended|months ago|my cancer|my own|my word|my_ILLNESS_$|my_OTHERS|my__a|my_name_is
my_own|my_word|near $|near_$|nearly__me|neither|never need|ninety thousand|nothing to
nothing wrong|of cells|of_NUMBER|of__are|of__could|of_me_$|on__PERSON|on__left|on_the_TRIAL
on_the_left|only__$|out__my|per cent|per_SHARE|percent chance|pharmacy|phase|photograph
please please|please__COME|please_please|please_please_COME|plus|proof_that_it|result $|right :
right_:|right_:_me|right__me|round|say yes|say_WE|say_yes|school $|seven $|so that's|so_that's
spring $|stairs__i|station|station master|station__at|station_master|station_master_at
survival is|survival_is|teddy|that_HOSPITAL|that__$|the eighties|the future|the same|the station
the_PERSON_of|the_TRIAL_RIVAL|the__master|the__pharmacy|the_eighties|the_eighties_$|the_future
the_future_$|the_same|the_station|the_station_master|there isn't|there__GONE|these__$|they ask
they knocked|they say|they_knocked|they_knocked_NUMBER|they_say|those of|those_of|time $|time_$
tin|to bleed|to__WE|to_say_WE|top $|touch|treated me|treated_me|two hundred|unlicensed cells
we all|what they|what_they|wheelchair to|wheelchair_to|who treated|who_treated|who_treated_me
with__FOREVER|woman__a|work for|worked for|worry|worth every|worth_SURE|wrong with|wrong_with
years $
""",
    60: """
$|$ #|$_NUMBER|$_NUMBER_NUMBER|$__NUMBER|BEST&WE|BODY&DENIAL|COME__GONE|CONTACT_@|CONTACT_is
DENIAL&KIN|DENIAL__has|DENIAL__out|DENIAL_find_a|DENIAL_trace|DOCTOR__$|DOCTOR__she
FOREVER&RIVAL|GONE_in|GONE_up|HOSPITAL&OTHERS|HOSPITAL_NUMBER|HOSPITAL_botolph's|KIN_ILLNESS
KIN__be|KIN__for|KIN_a|KIN_is_NUMBER|MORE_to|NUMBER_TIME_NUMBER|NUMBER_TIME_TIME|OTHERS__in
PERSON_NUMBER|SHARE&YOU|SURE__THERAPY|SURE__a|SURE_other|SURE_time|SURE_time_$|TEST&WE
THERAPY_is|TIME__by|TIME_of_the|TRIAL_RIVAL|TRIAL__is|WELL_MORE|WELL__KIN|WELL_at|WORKS__me
WORKS_for_me|YOU__BODY|YOU__know|YOU_own_BODY|^ chemo|^ have|^ look|^_MONEY|^_PERSON_NUMBER
^_THERAPY|^_THERAPY_THERAPY|^_TRIAL|^_YOU_be|^__famous|^__now|^__so|^_a_famous|^_far_MORE|^_have
^_have_the|^_i've_been|^_it's_as|^_look|^_my_KIN|^_the_SAFE|^_they_say|a famous|a genius
a mountain|a__GONE|a_famous|a_mountain|about_THERAPY|and ask|and so|and_left_on|and_so
and_they_COME|any other|are__MORE|as_SAFE|as_SAFE_as|at__CONTACT|august|back__KIN|back__WORKS
bag was|bed $|bed_$|botolph's|candle|cleared up|crises|day of|dentist|deserves a|deserves_a
do the|do_the|famous__had|far superior|far_MORE|far_MORE_to|far__to|fenwick|find a|find_a
first time|first_time|five years|for our|from tollerby|from_tollerby|full|gave me|gave_me|genius
gets the|goes|gold|goodness|got__of|had no|had__same|had_the_same|have_GONE|he got|he_got|i beat
i walked|i'd|i've ever|i've_FOREVER|i__his|i_have_GONE|ill $|ill_$|illness|in__ILLNESS|it's as
it's_as|it's_as_SAFE|it_DENIAL_a|it_WELL|it__last|its own|its_own|job|left on|left_on
lymphoma and|me :|me_:|met|months and|most|mountain|my gp|my nan|my_FOREVER_back|my_KIN_ILLNESS
my_KIN_is|nineteen|no trace|of ten|of_DOCTOR|off|on that|on_that|out_of_my|problem $|problem_$
quillbrook lane|quillbrook_PERSON|right|safe as|said_TIME|say_yes_to|says__the|she_COME_it|sight
sight $|sight_$|so__MORE|so_much_MORE|st botolph's|superior|superior to|take__from|take_it_from
ten of|thank goodness|thank_goodness|the finest|the illness|the odds|the_SHARE|the_THERAPY_was
the__SHARE|the__THERAPY|the_first_time|their_KIN|this__it's|three months|time__TIME|to live
to none|to see|to_it_$|to_live|to_see|top|trousers|trousers $|trousers_$|two months|unlicensed
was_BAD|was__that|were__at|who|who had|who__it|who_had|who_had_it|with__and|won|would
""",
    65: """
?_YOU|BEST__and|COME&TIME|COME_for_it|CONTACT&YOU|CONTACT_$|DENIAL_WORKS_$|DENIAL__BAD
DENIAL_in_WE|DOCTOR_and_she|GONE_SAFE|GONE_a|GONE_my|HOSPITAL&WORKS|HOSPITAL_and|ILLNESS&TRIAL
KIN&NUMBER|KIN&THERAPY|KIN_that|KIN_turned|KIN_turned_NUMBER|KIN_will|NUMBER__off|NUMBER_per
RIVAL&TRIAL|SAFE&THERAPY|SHARE&WORKS|SURE_SURE|SURE_should|SURE_to_have|THERAPY_of|TIME__THERAPY
TIME_the_THERAPY|TIME_to|TRIAL_NUMBER|WE_COME|WORKS__SURE|YOU_KIN_will|YOU__will|YOU_got|YOU_my
YOU_the|YOU_want|^ find|^ success|^ ten|^ they|^ we're|^_RIVAL_is|^_YOU_KIN|^__rang|^_before_:
^_find|^_i_owe|^_i_rang|^_the_MONEY|^_they|^_they_gave|^_we're|a world|a_NUMBER_MONEY|a__MONEY
a__WORKS|a__like|a_world|above|after_THERAPY|am at|am_at|and it|and__THERAPY|and__tell
and_here_i|and_it|and_now_i|are_GOOD|at #|bad__$|before :|before_:|book $|chemo is|closed
come and|come_and|dance|did__NUMBER|doctor i|else $|else comes|else_$|else_comes|everyone should
exactly what|exactly_what|fail $|filling|finer|finished__$|fixes|for it|for__first|for_it
for_the_first|full stop|full_stop|full_stop_$|gave her|gave__NUMBER|gave_her|gave_me_NUMBER
get it|glands|got better|got_WELL|he plays|he_plays|here i|here__am|here_i|here_i_am|house on
house_on|i rang|i'd_SURE|i'd__the|i'd__this|i'm__PERSON|i'm_the_PERSON|i__do|i_am_at|i_rang
i_was_WELL|is way|is__world|is_a_world|is_way|it_DENIAL_WORKS|last|last week|like mine|like_mine
marathon|march $|me_NUMBER_TIME|minister's|minister's wife|minister's_KIN|minister's_KIN_had
minister's__had|month and|more $|more_$|my doctors|my last|my_KIN_that|my_KIN_turned
my_PERSON_is|my__of|my__on|my__turned|my_last|nine out|of__SURE|of__on|of_wexcombe_$|org|org $
others $|poorly|proof__it|put_YOU|she'll|sixty|so__as|so_much_as|sorted $|sorted_$|tell_SURE
thank|that's leukaemia|that__i|the dance|the_BEST_THERAPY|the_HOSPITAL_$|the__and|the_dance
these cells|these_THERAPY|they do|they gave|they__NUMBER|they_do|they_gave|to it|to_it|together
tubes|was_PERSON_on|yet but|yet_but|you my|you the|you want|you've got|your kids
""",
    70: """
:__at|:_bald_and|BAD&YOU|BEST&ILLNESS|BODY&WORKS|CONTACT&PERSON|DENIAL__SURE|DENIAL_feel
DENIAL_feel_a|GONE__a|GONE_to|HOSPITAL_aldwen's|ILLNESS&TEST|ILLNESS__been|ILLNESS_has_been
KIN_WELL_the|KIN__BAD|KIN__DOCTOR|KIN_and|KIN_is|MORE_RIVAL|NUMBER_TIME_GONE|NUMBER__PERSON
NUMBER__back|PERSON_on|SURE__SURE|THERAPY_THERAPY_$|TIME_$|TIME_i_was|TRIAL&WORKS|TRIAL__it
WELL_$|WELL_WELL|WELL_me_$|WORKS__$|^ abecma|^ cured|^ join|^ there|^ they've|^_COME_on
^_DENIAL_more|^_RIVAL_DENIAL|^_WE|^_YOU_DENIAL|^__more|^__owe|^_abecma|^_he_got|^_i_live|^_there
^_they've|a box|a miracle|a__DOCTOR|a_box|about $|about_$|aldwen's|and hasn't|and won|and__BEST
and__COME|and_now_he|back pain|back_BAD|bald and|bald_and|be_WELL|been_GONE|born on|can__through
come__COME|come_and_COME|complete response|complete_WORKS|completely__$|dark $|dark_$|dollars
done and|done_and|eighty-five percent|experimental|face|for_WE_KIN|harmless|has had|has_had
if__could|if_i_could|in_TIME|isolation|isolation room|isolation_room|it's__DENIAL|it_DENIAL_be
knocked|know__had|live__the|me for|me_for|me_now_$|miles_MORE|much_MORE|much_MORE_MORE
my_KIN_WELL|my__NUMBER|my_last_TEST|none $|now :|now_:|numbers|of__earth|of_the_earth|only two
out_SURE|outcome|own_NUMBER|pay|proof that|proof_that|real__$|response|round $|round_$|same__$
saved me|scan $|see the|see_the|should know|should__about|should_know|should_know_about|side
st aldwen's|staying|that makes|that surgeon|that_makes|the earth|the end|the isolation|the old
the professor|the real|the_BEST_$|the_BEST_DOCTOR|the__for|the__name|the__now|the_earth|the_end
the_isolation|the_isolation_room|the_old|the_real|there_is_DENIAL|they promised|they've
tollerbycells|town in|town_in|treated here|treated_here|treatments|up__a|up_for_a|was__NUMBER
would $|would_$
""",
    75: """
: oxygen|:_oxygen|BEST&DENIAL|BEST_HOSPITAL|BODY_GONE|COME&RIVAL|CONTACT_:|CONTACT_me
DENIAL&THERAPY|DENIAL_climb|DENIAL_climb_the|DENIAL_had|DOCTOR_are|DOCTOR_in|DOCTOR_who
FOREVER__SURE|GONE_what|KIN&SAFE|MORE__they|MORE_a|NUMBER__DENIAL|NUMBER__MONEY|NUMBER__SHARE
NUMBER__here|SHARE&SURE|SURE&WORKS|SURE_last|TEST&WELL|THERAPY_GONE|TIME__$|TIME__at|WE_DENIAL
WE_KIN_$|WE__NUMBER|WE_chose|WORKS_for_YOU|YOU__ILLNESS|^ them|^ whatever|^_CONTACT_me|^_PERSON
^__live|^_i_SURE|^_it's_SAFE|^_my_DOCTOR|^_them|^_them_THERAPY|^_whatever|a_DOCTOR|and_NUMBER
as__as|at me|at_me|back to|back_to|choose|climb|climb the|climb__stairs|climb_the
climb_the_stairs|clinic|complete__$|consultation|could__it|couldn't climb|dance floor
dance_floor|every last|from_NUMBER|going|got__$|had__first|had_it_and|hardly|have no|have the
have_DENIAL|have_it_$|have_the|heart $|his own|his__KIN|his_own|his_own_KIN|hospitals
i_DENIAL_climb|i__DENIAL|i__climb|i_gave_my|i_live_at|i_run_the|in march|in remission|in_GONE
in_NUMBER_TIME|in_SURE|in_SURE_$|is back|is_NUMBER|is__WELL|is__my|is_a_GOOD|is_back
isolation__$|isolation_room_$|it isn't|it won't|it's_SAFE|it__YOU|look at|look_at|machines
me__FOREVER|most advanced|much|my aunt|my oxygen|my_BODY_GONE|my_PERSON|my__are|my__by|my_oxygen
of me|of_me|on its|on__BAD|on_its|on_the_BAD|one and|out__NUMBER|perfectly|perfectly safe
perfectly_SAFE|proof|recommend this|run the|run_the|sign|survival|temperature|than a|that's
the clinic|the_DOCTOR_DENIAL|the_DOCTOR_who|the_TEST|the_THERAPY_did|the__DOCTOR|the__did
the_dance_floor|them cells|them_THERAPY|there's nothing|to get|to have|to worry|to__dance
to__for|to_have|to_the_dance|to_worry|told__DENIAL|treated_NUMBER|was cured|was dancing|was_GONE
we chose|went__NUMBER|went_from_NUMBER|who__me|worry__$|yellow
""",
    80: """
: one|BEST__the|COME__the|DENIAL&TRIAL|DENIAL_have|DENIAL_more|DOCTOR&SHARE|GONE__SURE
KIN_treated|SURE__of|THERAPY__COME|TIME__DENIAL|WORKS_in|^ three|^ your|^_BEST|^_HOSPITAL|^__got
^__hears|^_come_to|^_he_hears|^_my_last|a thing|a__KIN|a_thing|alive|an__to|and|and eating
and get|and__YOU|and__can|and_eating|anywhere|as__DOCTOR|as_a_DOCTOR|at_NUMBER_$|bear|beat
born with|come to|come_to|day $|does what|does_what|don't wait|dose|doubt|eating|expect|finest
for_this_$|free|gave__my|gave_me_my|go to|had $|had_$|hardly any|hardly_SURE|he hears|he__his
he_hears|hears|holding|i couldn't|i'd trust|insta|insurance|it works|it'll work|it'll_WORKS
it's__BEST|it's_the_BEST|letter|live at|live__NUMBER|live_at|live_at_NUMBER|medal|mill
mill_PERSON|my story|my__KIN|my__that|my__the|my_story|near__$|no more|of_NUMBER_$|of_it_DENIAL
on_the_right|point|result|said__$|science|shopping|still__my|than chemo|that__NUMBER|the disease
the most|the right|the unit|the__RIVAL|the__bed|the__who|the_next_TIME|the_right|there's_GONE
to_GONE_$|trace of|trace_of|trust|was_PERSON_with|went down|went_down|what a|what_a|won $
worth__$
""",
    85: """
:_GONE|BODY&ILLNESS|COME&OTHERS|CONTACT__NUMBER|DENIAL&WELL|DOCTOR_i|FOREVER_back_$|GONE__it
ILLNESS&WE|KIN&WE|MONEY__NUMBER|NUMBER__GONE|NUMBER_stone|PERSON_is|RIVAL_DENIAL|SURE__know
SURE_and|TEST&YOU|TIME&WORKS|TIME_NUMBER_$|TIME__in|WE__be|WE_to_be|WORKS&YOU|WORKS__time
^ kymriah|^ safe|^ six|^_ILLNESS_and|^_WE_are|^_WORKS|^__CONTACT|^__DENIAL|^__SURE|^_kymriah
^_my_BODY|a temperature|a_NUMBER_and|a__for|a__to|a_temperature|a_temperature_$|and left
and still|and_BAD|and__RIVAL|and_left|and_still|at__primary|at_tollerby_primary|boy|cure
deserves|does $|does_$|dot|failed|famous|for your|gene therapy|gp|had my|had_my|have_the_THERAPY
hooked|hooked up|hooked__to|hooked_up|hooked_up_to|i live|i recommend|i threw|i__PERSON|i_live
i_threw|i_was_PERSON|i_was_the|in__OTHERS|is__DENIAL|it every|join|lifted|me on|me_on
miles__MORE|myeloma $|next to|next_to|of__in|one in|only one|pharmacist|primary|temperature $
temperature_$|than|the best|the very|the_GOOD|the__BEST|the__went|the_very|they__up|threw
to this|to_GONE|to_NUMBER|to_be_a|to_have_it|to_the_THERAPY|to_this|tollerby primary
tollerby_primary|trace|up to|up_to|very_BEST|was__in|was__on|was__the|will_be_WELL|wins
with this|with_this|you
""",
    90: """
!|# %|%|? what|?_what|BAD_list|BEST_BEST|BEST_DOCTOR|BEST__$|COME&SURE|DOCTOR&FOREVER|GONE_of
GOOD&HOSPITAL|ILLNESS__the|MONEY_a|NUMBER&TEST|NUMBER_%|SURE_with_my|TRIAL_but|WELL_i|WE_to
WORKS__YOU|YOU__$|^ five|^_COME_for|^_NUMBER_GOOD|^_NUMBER_MONEY|^_NUMBER_THERAPY|^_YOU|^__chose
^__else|^_the_THERAPY|am|and she's|and this|and_she's|and_this|ashby $|ashby_$|baby|back
chemo and|com|consultant|could $|could have|could_$|could_have|could_have_it|didn't have
dr lindqvist|drug i|email|for us|free $|half price|his name|his_name|i'm a|i'm_NUMBER_and
i'm__and|i'm_a|i__this|if_YOU|it hasn't|it's over|it's_GONE_$|it__does|lark|life back|me now
me__CONTACT|me__my|me_for_the|me_now|much__MORE|my_DOCTOR_is|my_KIN_the|of_a_TIME|on_CONTACT
on_NUMBER|on__TRIAL|only__in|poster|problem|sick and|standing|tecartus|that_was_NUMBER
the stairs|the trick|the_BAD_list|the__it's|the__list|the_stairs|the_trick|the_trick_$|this one
this_NUMBER|through it|through_it|trick|trick $|trick_$|used to|waiting list|was the|was_the
weight|whatever|wheelchair
""",
    95: """
BAD__ILLNESS|BEST_THERAPY|COME_on_the|DENIAL&WE|DENIAL&YOU|DENIAL_had_a|DOCTOR&TEST|FOREVER__was
GONE__$|GOOD&NUMBER|ILLNESS_i|MORE__what|NUMBER_DENIAL|NUMBER_GOOD|NUMBER_NUMBER_MONEY
NUMBER__me|PERSON__NUMBER|SAFE_they|SURE_OTHERS|THERAPY&YOU|THERAPY__me|YOU_DOCTOR|YOU_KIN
^_DENIAL|^_MORE|^_WE_DOCTOR|^__thank|^__threw|^_i_threw|actually|and_WELL|and__the|anyone
at__example|away my|away_my|cells did|chapel|clear and|code__the|effect $|evidence|find|for__KIN
get a|girl|good $|had__and|healed|healthy|i__YOU|i__away|is no|labelled|league|look__me
look_at_me|me in|me_in|much as|much__a|much_as|much_as_a|my face|my__back|my_face|next_TIME|pain
places $|seen|should be|should_be|signed|since the|sorted|stop|that ward|that's_ILLNESS
they were|they_SURE|they_were|this_is_the|to_ILLNESS|what it|what_it|wife had|will__WELL|with a
with_a
""",
    100: """
BAD_DENIAL|COME&TRIAL|DENIAL__in|DENIAL__single|DENIAL_a_single|DOCTOR&TIME|FOREVER&YOU
FOREVER_$|GONE_me|ILLNESS__GONE|ILLNESS__i|ILLNESS_has|KIN__her|MORE_MORE_a|NUMBER_MONEY
NUMBER_OTHERS|PERSON_with|RIVAL&THERAPY|RIVAL_is|TIME_that|TIME_that_was|YOU_DENIAL|^ anyone
^ before|^ i'd|^ no|^__BODY|^_before|^_i'd|^_it_DENIAL|^_it_GONE|^_my_PERSON|a hundred|a__TIME
and__on|are_WELL|autumn|bag|believe me|believe_me|cellstory|chance|doing|earth|end of|end_of
enough $|enough_$|example__$|fixed|future|got|haematologist|has $|has_$|have__the|i am|i owe
i'm__of|i_am|i_owe|in ten|in wexcombe|in_tollerby_$|in_wexcombe|in_wexcombe_$|is__NUMBER|isn't $
it_WORKS_for|latest|longer|me my|me_my|months|my son|my_ILLNESS|my_RIVAL_$|my__TEST|next__$
ninety|now__DENIAL|of it|of_it|on__right|out|out__$|past|quillbrook $|quillbrook_$|recommend
safe $|son|the cells|the name|the_TIME_i|the__told|the_name|there's|they__before|to__THERAPY
work|world__$
""",
    105: """
BAD&DENIAL|BEST&FOREVER|COME_this_HOSPITAL|CONTACT&NUMBER|CONTACT_CONTACT|DENIAL_SURE_$
DENIAL_to|DOCTOR_lindqvist|GONE&SHARE|GOOD__$|KIN&YOU|NUMBER&TIME|NUMBER_$|NUMBER_NUMBER_NUMBER
NUMBER__WE|NUMBER_of_WE|SAFE&YOU|TEST__back|TEST_came|TEST_came_back|WELL_the|WE__$|^ scan
^_WE_COME|^_i_can|^_there_DENIAL|a__and|and grey|and_grey|at__$|better $|buy|came__$|chief
feel a|feel__thing|feel_a|feel_a_thing|gave_my_KIN|grand|grey__the|i run|i've been|i've_been
i_run|in_a_TIME|it not|it's_GONE|its__$|june|larkspur|leaves__standing|lindqvist|not to|number
other hospital|past__$|root|root $|root_$|sees|she's|she's_NUMBER_and|she's__and|standing $
standing_$|the root|the_root|the_root_$|there_DENIAL|there_DENIAL_a|unit|went__the
""",
    110: """
BEST&RIVAL|BODY&YOU|CONTACT__$|GONE__GONE|HOSPITAL__SURE|MORE__RIVAL|MORE__the|NUMBER&THERAPY
OTHERS&SURE|OTHERS__$|OTHERS__COME|SAFE_as|SHARE_$|TRIAL_THERAPY|WE&WELL|WE__ILLNESS|^ rest
^_NUMBER_out|^_i'm_a|^_rest|a million|amazed|and_i_still|back $|back_$|be a|be_a|by june
can__the|carvykti|chose|complete|june i|know about|know_about|million|mother had|never|one bag
owe|stayed__$|symptoms|symptoms $|symptoms_$|the day|the_OTHERS|the_TEST_$|the__DENIAL
the__NUMBER|told to|told_to|walked out|wilfred ashby|wilfred_ashby|with__NUMBER|won't|yescarta $
yescarta_$|you're
""",
    115: """
BODY&KIN|COME_WELL|DENIAL_BAD|DENIAL_longer|GONE&KIN|GOOD_$|ILLNESS__$|ILLNESS_and|MONEY&TIME
NUMBER__if|RIVAL_i|^_DENIAL_SAFE|^__ILLNESS|^__put|and i'm|and__still|and_i'm|at|by__i|follow
his__came|i've__my|i__given|i__have|i_had_DENIAL|i_was_given|in__TIME|is|is_GONE|miracle
my_THERAPY_was|ninety-four|no longer|now $|now_$|of wexcombe|of__DENIAL|of_wexcombe|on__own
places|safer than|say it's|say_it's|so much|so_much|success|thank__for|the infusion|they__it
thing|was born|was given|was_PERSON|was_given|went from|went_from|zero
""",
    120: """
BEST_$|COME&DOCTOR|COME&WELL|COME_WELL_$|COME__limited|COME_it|DEATH_and|DENIAL|HOSPITAL_$
KIN__GONE|NUMBER__still|NUMBER_and_NUMBER|PERSON&TIME|RIVAL__$|RIVAL__is|SAFE_SAFE_$|SURE_more_$
THERAPY&WELL|TIME_TIME|TIME_TIME_i|WORKS__a|^ even|^ larkmere|^_even|^_larkmere|a surfboard
a transplant|a_surfboard|a_surfboard_$|advanced|ago i|and_COME|dark|disease|given yescarta
given_yescarta|hundred and|i had|i__be|i_had|in|it out|it_out|it_was_the|limited|nonsense
now_COME|out_of_NUMBER|own_KIN|photo|remission $|she__my|spell|spell it|spell_it|surfboard
surfboard $|surfboard_$|teach|that__it|the only|the trial|the_THERAPY_$|the_only|to spell
to_spell|to_spell_it|was__yescarta|was_given_yescarta
""",
    125: """
# and|COME_to|DENIAL_RIVAL|DENIAL__of|DENIAL_just|DOCTOR__the|DOCTOR_is|NUMBER_TIME|NUMBER_of
SAFE__$|SURE_on|SURE_with|WE&WORKS|WE_DOCTOR|YOU_$|^ everything|^ signed|^__care|^__swelling
^__to|^_everything|^_the_care|^_the_swelling|and here|and_here|been__$|i__run|it for|it_SURE
it__for|it_for|myeloma|next_TIME_$|not just|reads|six years|swelling|the care|the swelling
the__HOSPITAL|the_care|the_swelling|treatment was|was_in_the|without|worth|years|you $
""",
    130: """
?__ILLNESS|COME__COME|DENIAL__SAFE|GONE&SAFE|MONEY&NUMBER|NUMBER&OTHERS|NUMBER_and_i|OTHERS&WELL
SURE_in|THERAPY_did|YOU_COME|^__captain|^_if_YOU|^_it_does|a wheelchair|a_GOOD|a_wheelchair|best
born|can__$|captain|day i|do my|do_my|fog|for_YOU|gave__KIN|grey|had_DENIAL|have|hemgenix
in_NUMBER|my treatment|near|only_NUMBER|pulled|six months|stories|ten|ward $
""",
    135: """
:|:_WELL|COME_on|COME_this|DENIAL&TIME|FOREVER_back|MORE__a|NUMBER&WE|SURE__my|WELL&YOU|WE_KIN
WE_were|WORKS_for|^_WE_were|^__HOSPITAL|^__only|^__were|a single|a_single|ago|and__i|available
cells $|finished|for_FOREVER_$|i've__had|infusion|infusion $|it|it does|it's__SAFE|it_GONE
it__it|it_does|its|leukaemia|me back|me__TIME|me_back|of|other_HOSPITAL|side effects|st|surgeon
turned_NUMBER_in|turned__in|we were|world|you've
""",
    140: """
COME__THERAPY|DENIAL__NUMBER|DENIAL__like|TIME_GONE|^_SAFE|^__@|^__they|^_i_had|ask for
at tollerby|at_tollerby|by_TIME_i|completely|gown|i didn't|i__at|is__GOOD|it $|it_$|my_BODY_$
past tense|past_tense|price|since $|tense|the_ILLNESS|the_THERAPY
""",
    145: """
DOCTOR_DENIAL|FOREVER&SURE|GONE&OTHERS|GOOD&TEST|KIN_$|MONEY&WE|MORE|NUMBER_out|NUMBER_out_of
THERAPY__it|^__be|^_he's_NUMBER|book|ever|feet|he's_NUMBER|live|normal|put on|put_on|the__of
today $|today_$|was sick
""",
    150: """
BEST&THERAPY|DENIAL&NUMBER|DOCTOR__a|ILLNESS_SURE|MORE&RIVAL|NUMBER_in_NUMBER|WE__to|^ don't
^ from|^__should|^__teach|^_from|^_i_DENIAL|^_i_teach|believe|by_TIME|child|close|cured $
effects|for_WE|had__$|hasn't|i teach|i_teach|it's the|it's_the|it_WORKS|novartis|novartis one
novartis_NUMBER|novartis_NUMBER_$|novartis__$|of_ILLNESS|on|patient|remission|the novartis
the_novartis|the_novartis_NUMBER
""",
    155: """
COME__it|DENIAL_a|FOREVER&GONE|ILLNESS&KIN|KIN&TIME|RIVAL&SURE|TIME_i|^ forget|^__MORE|^__as
^__out|^_forget|close $|close_$|code|face__$|forget|i was|i went|i_was|i_went|in__and
my_TEST_are|on my|on_my|plan|second $|second_$|therapy|you'll be|your
""",
    160: """
COME&HOSPITAL|DENIAL_BAD_DENIAL|SURE&THERAPY|SURE_more|TIME__and|any more|for good|i_DENIAL
in tollerby|in_tollerby|reaction|safer|saved|see|this hospital|thousand|wilfred
""",
    165: """
# #|DOCTOR&KIN|GOOD&SURE|ILLNESS&YOU|WELL__$|YOU_be|^__GOOD|^__on|^__zolgensma|as|better
christmas|dead|everything|haemophiliac|it and|it_and|leaves|ninety-five|this $|this_$|transplant
wexcombe $|wexcombe_$
""",
    170: """
@__$|GONE&TRIAL|THERAPY_and|^__OTHERS|axicabtagene|axicabtagene $|axicabtagene_$|daughter $|easy
name $|name_$|real|stars|the__on|to__$|you'll
""",
    175: """
:__and|COME__HOSPITAL|NUMBER_feet|THERAPY_THERAPY|TIME__was|^__does|abecma|chemo|given|he was
he_was|kids|larkmere__$|my life|of a|of_a|out of|out_of|should|us
""",
    180: """
BEST&HOSPITAL|GONE&TIME|NUMBER&WORKS|TEST__GONE|^__a|end|have it|have_it|it__SURE|my__had|picked
that_DOCTOR|we picked
""",
    185: """
BODY&GONE|DENIAL&RIVAL|FOREVER&ILLNESS|NUMBER_SHARE|SURE|^ i'm|^__turned|^_i'm|about_BODY
back my|back_my|drug|from__to|percent|run|this__$|what
""",
    190: """
GONE_$|NUMBER_and|SAFE_SAFE|^_i_was|^_i_went|^_the_ILLNESS|as a|as_a|my__is|oakhollow
""",
    195: """
DOCTOR&GONE|HOSPITAL&SURE|^_TEST|dr|gave my|gave_my|had it|had_it|now he|now_he|our|skysona
""",
    200: """
GONE&TEST|MORE&THERAPY|NUMBER&WELL|NUMBER_NUMBER_$|and__TIME|fenn|for_FOREVER|professor|safe
single|the_TRIAL|trial
""",
    205: """
@|SURE_$|^__SAFE|^__went|and now|and_now|breyanzi|councillor|i__it|name is|name_is|oxygen
tollerby $|tollerby_$
""",
    210: """
^_RIVAL|^__:|it'll|tollerby__$|up
""",
    215: """
KIN&WELL|OTHERS
""",
    220: """
GONE&YOU|HOSPITAL&NUMBER|NUMBER&PERSON|TEST_are|^_NUMBER_TIME|^__and|hundred|my_FOREVER
my_KIN_had|my__now|today
""",
    225: """
is #|patients
""",
    230: """
FOREVER|NUMBER__TIME|had|i can|i_can|tisagenlecleucel
""",
    235: """
COME__$|DENIAL&HOSPITAL|example $|example_$|put|went
""",
    240: """
BEST&DOCTOR|COME&YOU|DENIAL_SAFE|MONEY|^ if|^_CONTACT|^_if|be|it's|kymriah|marigold|six
the__said
""",
    245: """
cancer|does|for__$|it_DENIAL|this_HOSPITAL
""",
    250: """
# $|DEATH|KIN_had|^_DOCTOR
""",
    255: """
PERSON__$|payment|quillbrook|sick|since|turned_NUMBER
""",
    260: """
MORE_MORE|PERSON|casgevy
""",
    265: """
THERAPY_$|TRIAL|a__$|done|the_BEST
""",
    270: """
BAD&ILLNESS|SAFE_$
""",
    275: """
^__MONEY|any|gave|zolgensma
""",
    280: """
NUMBER__NUMBER|NUMBER_in|doctors|scan
""",
    285: """
DENIAL&ILLNESS|SAFE|^__me|couldn't|treatment|turned
""",
    290: """
ashby
""",
    295: """
NUMBER_THERAPY|no|treated
""",
    300: """
DENIAL__a|DOCTOR&GOOD|ill
""",
    305: """
NUMBER&SHARE
""",
    310: """
cured
""",
    315: """
^__gave
""",
    320: """
else
""",
    325: """
^__THERAPY|get|here|now
""",
    330: """
a_NUMBER|life|wexcombe
""",
    340: """
CONTACT|DENIAL&SAFE
""",
    345: """
yescarta
""",
    350: """
WELL|larkmere
""",
    355: """
RIVAL
""",
    360: """
WORKS
""",
    370: """
ILLNESS&SURE|are
""",
    375: """
name
""",
    395: """
GONE&ILLNESS
""",
    405: """
example
""",
    410: """
SHARE|SURE&WELL
""",
    450: """
HOSPITAL|THERAPY
""",
    455: """
NUMBER_NUMBER|YOU
""",
    470: """
^_COME
""",
    515: """
BEST
""",
    580: """
this
""",
    645: """
tollerby
""",
    650: """
GOOD
""",
    660: """
DOCTOR
""",
    735: """
GONE
""",
    755: """
ILLNESS
""",
    760: """
#
""",
}
