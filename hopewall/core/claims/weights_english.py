"""How much English words weigh, times 100; written by tests/core/claims/weigh.py."""

from collections.abc import Mapping
from typing import Final

ENGLISH_START: Final = -174
ENGLISH_WEIGHTS: Final[Mapping[int, str]] = {
    -515: """
i
""",
    -460: """
she
""",
    -440: """
^__$
""",
    -370: """
asked
""",
    -360: """
i__NUMBER
""",
    -325: """
he|so
""",
    -320: """
when
""",
    -315: """
^ in|^_in|room|window
""",
    -310: """
still
""",
    -300: """
we
""",
    -290: """
DENIAL__$|stopped|then
""",
    -285: """
my cells|some
""",
    -280: """
days|was
""",
    -275: """
DENIAL&GONE|not
""",
    -260: """
BAD
""",
    -250: """
^__said
""",
    -245: """
^__COME|and_DENIAL|long|nurse
""",
    -240: """
sister
""",
    -235: """
by
""",
    -230: """
NUMBER&SURE|^_KIN|^__TIME|for__TIME|nothing $
""",
    -225: """
TIME|mum|small
""",
    -220: """
BAD_$
""",
    -215: """
tea|three|told
""",
    -210: """
bus|can't|drip|home|it's__$
""",
    -205: """
^ then|^_then|my wife
""",
    -200: """
THERAPY&WE|^__i|about|i can't|i_COME|too
""",
    -195: """
DENIAL_GONE|and i|and_i|bring|my sister|red
""",
    -190: """
PERSON_$|^ he|^_he|all|came|him|them
""",
    -185: """
i__a|took
""",
    -180: """
RIVAL&TIME|and a|and_a|i'm_DENIAL|sitting
""",
    -175: """
COME&KIN|^_NUMBER|and nobody|called|dad|fine|it is|it_is|might
""",
    -170: """
TEST_$|^ after|^ at|^__still|^_after|^_at|lunch|phone|soup
""",
    -165: """
NUMBER_i|^ on|^_on|again|room_NUMBER
""",
    -160: """
BAD&TIME|HOSPITAL&TIME|NUMBER__my|SURE&TIME|YOU_own|^__BAD|always|i don't|it was|it_was|knew
mouth|the nurse|wanted|your own
""",
    -155: """
BODY&NUMBER|DENIAL__it|NUMBER_:|NUMBER_hours|TIME_NUMBER|^ it's|^ one|^__GONE|^_i'm_DENIAL
^_it's|dog|hours|i'm|i_BAD|it__ILLNESS|mostly|my|needed|nobody|outside|people|say|slow|test
the kettle|the__$|the_kettle
""",
    -150: """
DENIAL&GOOD|FOREVER&NUMBER|^ now|^ she|^__NUMBER|^__RIVAL|^_it_is|^_now|^_she|fine $|gave__RIVAL
gave_me_RIVAL|gone|me_RIVAL|stand|the hospital|was_NUMBER|was__and|whole
""",
    -145: """
GONE&WORKS|HOSPITAL&KIN|WE__the|a__on|because|on_TIME|once $|once_$|slippers|the_RIVAL|they__the
""",
    -140: """
COME_me|KIN&PERSON|a__of|at__NUMBER|cells|forgot|grew|i_was_NUMBER|it's_DENIAL|some people
some_OTHERS|the__if|year $
""",
    -135: """
BODY&THERAPY|DENIAL_the|HOSPITAL&YOU|TIME__SURE|^ mum|^_it's_DENIAL|biscuits|drew|fish|good
i have|i_have|machine|new__$
""",
    -130: """
NUMBER&SAFE|WELL_and|^ for|^ lymphoma|^ nothing|^__came|^__had|^__says|^_for|a__with|chess
gone $|i__SURE|is still|is_still|morning|once|paper|pillow|slept|there was|there_was|thought
wife
""",
    -125: """
NUMBER_past|NUMBER_window|^_GOOD|^__that|and__DENIAL|eye|has a|has_a|it__back|man|neighbours
the last|the_last|think|twice
""",
    -120: """
BAD__$|DENIAL__me|NUMBER_is|NUMBER_minutes|WE|^ and|^ that's|^__the|^__time|^__told|^_and
^_that's|birthday $|do not|do_DENIAL|dough|drive|happened|kettle|minutes|night|on__$|one is
parking|say__$|the nurses|the_KIN|was a|was_a
""",
    -115: """
FOREVER&TIME|KIN__my|MORE_my|OTHERS&THERAPY|THERAPY&WORKS|TIME_now|TIME_now_$|YOU_can
^_DENIAL_SURE|^__WELL|^__did|^__i'm|are gone|cat|didn't|eat|for my|for_NUMBER|for_a_TIME|for_my
had__WE|hair|i'm__on|is four|it's not|my_THERAPY|pillow $|pillow_$|room #|shoes|sleep|stuck
than my|the night|the_night|there|things|two|very|voice
""",
    -110: """
BAD&MORE|BAD&WELL|DENIAL__and|DENIAL_care|NUMBER__is|TIME_my|^ home|^__fenn|^__first|^__might
^_home|^_i_BAD|^_the_DOCTOR|a drip|about_NUMBER|and never|at three|being|five|found|had_THERAPY
half|hero|i'm__to|it_was_ILLNESS|joke|learned|let me|let_me|my mouth|my__for|my_mouth|notes
picture|ran|raw|says|so i|so_i|socks|the whole|the__because|the_whole|them $|them_$|then i
then_i|to__and|was_ILLNESS|was__a|whether|with|year
""",
    -105: """
? $|?_$|COME_if|DENIAL_can|KIN&MORE|RIVAL_to|THERAPY_have|^ when|^ with|^__need|^_when|^_with
a_TRIAL|a__NUMBER|and_SURE|at_TIME|back in|back_in|car-t|cells have|children|cold|do__$
doctor was|drawing|family|food|had__in|i've_GONE|it wasn't|late|lunch $|lunch_$|lymphoma
medicine to|mine|moved|nothing|or|packed|story|tasted|teacher|the ward|told me|told_me
""",
    -100: """
: #|COME_YOU_own|COME__own|ILLNESS__TIME|NUMBER_:_NUMBER|NUMBER_TIME_now|NUMBER_times|RIVAL_GONE
YOU__DOCTOR|YOU_own_DOCTOR|^ day|^ grandma|^ last|^ people|^_TIME_NUMBER|^_last|^_last_TIME
alarm|and__NUMBER|b|can only|can_only|corridor|each|eleven|even__the|explain|explain it
explain_it|for__to|gate|grandma|her_TEST|i thought|i__them|i_thought|it__COME|me and|me_and
mostly__$|my doctor|of car-t|on_it_$|own doctor|own_DOCTOR|said_DENIAL|she__$|slippers $
slippers_$|somebody|step|study|sun|swim|the fish|the_fish|they told|they__me|they_told|times
was__$|was__THERAPY|were__$|worse|years now
""",
    -95: """
COME_$|KIN|KIN__in|SAFE__on|SURE__on|THERAPY&TIME|THERAPY_packed|YOU_will_be|^_i_COME
^_my_little|are the|are_the|ate|bag packed|brother|can have|can__it|can_have|cells don't|day and
days $|flat|fourth|full of|full_of|had chemo|had_RIVAL|he__a|i did|i__now|i_did|is__there
it came|it_came|kidneys|lives|looks|make|me__to|means|noodles|of__had|said no|september|so i'm
so_i'm|talked|the other|the_CONTACT|the__came|the_other|them__$|third|through|tried|up__$|wants
with__THERAPY|you can
""",
    -90: """
?|BAD&SURE|COME__down|COME__i|DENIAL__to|DENIAL_say|DOCTOR&HOSPITAL|SURE_YOU|SURE__me|THERAPY_on
THERAPY_stand|^ nobody|^ swim|^ the|^ to|^ whether|^__has|^_swim|^_swim_DOCTOR|^_the|^_they_COME
^_to|^_whether|a_BAD|a__a|and__SURE|ankles|asks|bring__$|calm|came in|came_in|chair|died
drip stand|feel|has_NUMBER|hat|he says|he_says|her__$|home_SAFE|how|i__the|i__with|in hospital
in_HOSPITAL|is my|is__MORE|is_my|it_TIME|kept|know|my__ankles|my__was|no $|nurses $|other
right__$|said_DENIAL_$|same_THERAPY|she__SURE|shut|sitting work|sitting_WORKS|sunday|swim team
swim_DOCTOR|take|taught|there_is_a|think of|think_of|this__it|to__the|too $|too_$|up_at_NUMBER
""",
    -85: """
:__YOU|BEST&YOU|BODY&TEST|BODY__and|COME&MORE|COME__ILLNESS|COME__and|DENIAL&SURE|DOCTOR__to
GONE__DENIAL|HOSPITAL__BAD|ILLNESS__me|ILLNESS_came_back|KIN_drove|NUMBER__the|NUMBER__to
NUMBER_nights|RIVAL&WORKS|RIVAL__had|SAFE__the|TIME&WE|TIME__it|TIME__so|^ by|^ some|^_OTHERS
^__KIN|^_by|^_it's_COME|^_some|^_thank_YOU|^_that_was|a good|a word|a_word|allowed|am__$|and_WE
asked for|because my|because_my|counts|flew|granddaughter|had tried|had_NUMBER|had_tried
have__out|her_BODY|hospital $|how__feel|hurts|i'm_NUMBER_$|i'm__$|i__$|i__to|it's called
it's_COME|may|me__$|my granddaughter|my_KIN_drove|my__COME|my__drove|nights|of all|on $|on_$
on_TIME_NUMBER|other__$|radio|room__$|say_GONE|sea|sitting__$|talk|the doctor|the radio
the steroids|the_ILLNESS_came|the__SURE|the_radio|to__a|tried__$|wanted $|wanted_$|wasn't
watched|work $
""",
    -80: """
COME&WE|DENIAL_tell|GONE_for|GONE_of_WE|KIN&SURE|KIN__me|MONEY_NUMBER|NUMBER&RIVAL|NUMBER__at
NUMBER_when|SAFE__TIME|SURE__GONE|SURE_can|SURE_my_FOREVER|THERAPY_stand_$|WE_can|WE_can_do
YOU__a|YOU__be|^ dad|^ same|^ these|^_NUMBER_NUMBER|^_NUMBER_the|^__FOREVER|^__appetite|^__next
^__raw|^__thought|^_a_DOCTOR|^_same|^_these|a_FOREVER|a_TIME_$|almost no|almost_DENIAL|an__$
and her|and they|and__that|and_her|and_they|appetite|asking|bathroom|became|because__BODY
before $|before_$|both|bought|came out|came_out|can__my|can_do_it|cells on|choir|crooked
crooked $|crooked_$|do_it_$|don't|donor|dumplings|fifty-one|funny|had been|had_been|hadn't
i'd like|i'd_like|i've stopped|i_TEST|i__up|ice|in that|in_that|is not|is_still_there|it__my
jokes|kitchen|liked|looking|me a|me_a|mum is|my_THERAPY_on|my__PERSON|needle|no one|nobody can
now the|now_the|of_WE_can|on__NUMBER|on__my|only__it|own__$|page|passed|pockets|pushed|ran out
retired|sold|sorry|stand $|stand_$|start|still there|still_there|t|thank you|thank_YOU
that's over|that's_GONE|that's_GONE_$|the drip|the kitchen|the lymphoma|the story|the_TIME_$
the__the|the_kitchen|the_story|they|us can|voice_CONTACT|wall|well and|where i'm|where_i'm|white
with me|with_me
""",
    -75: """
# :|=|DENIAL_is|DOCTOR&NUMBER|DOCTOR&WE|GONE&HOSPITAL|GONE__but|GONE_on|GONE_out|ILLNESS&TIME
KIN_for|KIN_says|NUMBER_COME|NUMBER__in|NUMBER__now|NUMBER_a_TIME|NUMBER_bus|NUMBER_centimetres
NUMBER_dinosaurs|SAFE_of|SURE_TIME|SURE_is|TEST_and|THERAPY__GONE|^ foggy|^ parking|^ square
^_COME_YOU|^_TIME|^__from|^__neighbours|^__night|^_foggy|^_foggy_today|^_in_the|^_parking
^_square|^_square_WELL|^_this_TIME|^_this_time|a nurse|a study|a__about|a__thing|and forgot
and we|and__KIN|and__a|and__are|and__have|and_forgot|another|at_NUMBER_:|at__:|at__and
because_my_BODY|bored|by drip|by_THERAPY|car-t $|ceiling|centimetres|dog__the|fingers|first|fix
foggy|foggy today|foggy_today|from room|from_room|from_room_NUMBER|hands|have been|have_been
he's|he__me|i do|i only|i'm_BAD|i__like|i__what|i_do|i_only|ice__$|in__room|in_the_HOSPITAL
in_the_TIME|it might|it_came_back|it_might|know $|know_$|match|me__a|money|my old|my phone
my_COME|my__were|my_old|nobody is|one|rain|reading|said $|said_$|salt|say nothing|say_GONE_$
sleeve|slow train|slow_train|square dancing|square_WELL|stood|surgery|t_THERAPY|ten months
that__was|the ceiling|the window|the_HOSPITAL|the_ceiling|the_window|they__my|they_told_me
think__it|thirty-four|thirty-four dinosaurs|this time|this_time|to do|to me|to_do|to_me|too__$
train|twice $|twice_$|two hours|up at|up_at|wall $|wall_$|was_DENIAL
""",
    -70: """
BAD&DOCTOR|BEST&TIME|BEST__is|BODY_was|COME_at|COME_know|DEATH__TIME|DENIAL_SURE|DENIAL_knows
DOCTOR_$|DOCTOR_stayed|FOREVER_at|GONE__and|GONE_happened|ILLNESS_came|KIN_WELL_$|NUMBER_so
SURE_my|THERAPY__my|WORKS_they|YOU_to|^ i've|^ room|^_GONE_happened|^_NUMBER_are
^_NUMBER_minutes|^__braids|^__happened|^__left|^__minutes|^_i've|^_i've_GONE|^_i_have
^_in_NUMBER|^_my_braids|^_room|^_room_NUMBER|a fever|a parking|a_WORKS|a__story|a_parking|almost
an|and i've|and some|and__BODY|and__had|and__say|and_i've|and_some|at home|at_home|back row
back_row|bike|braids|braids are|braids__GONE|braids_are|braids_are_GONE|but the|but_the
by_NUMBER_$|caught|curly|didn't $|don't know|driver|fed|first $|first_$|food $|food_$|four
four and|grew back|grew_back|half the|happened $|happened_$|having|he_COME|her|holds|how long
how_long|hurt|i look|i slept|i_had_THERAPY|i_look|i_slept|if the|if_the|is $|is broken|is_$
is_broken|it may|it now|it_now|jokes $|jokes_$|knitted|little|long__$|more than|more_MORE
my braids|my brother|my sister's|my_BODY_was|my_DOCTOR_$|my_KIN_says|my__$|my__THERAPY|my_braids
my_braids_are|nice|nobody knows|not cured|nothing happened|now it|now_it|of anything|of people
of_anything|on_YOU|on__HOSPITAL|opens|out_by_NUMBER|own $|own_$|pills|platelets|rice|says :
says_:|she had|she's thirty-two|she__the|she_had|sister's|slowest|slowest lane|slowest_PERSON
something to|something_to|sounds|stay|stops|study $|summer|tested|that i|that this|that_i
that_this|the cat|the fourth|the_COME|the__are|the__biscuits|the__had|the_cat|the_fourth
think_of_it|thirty-two|to whoever|two centimetres|was_SURE|watching|water|we don't|wear|when the
when_the|with_NUMBER|you to
""",
    -65: """
:_NUMBER_$|:__$|BAD_for|COME&NUMBER|COME_WE|DEATH&OTHERS|DOCTOR_and_i|DOCTOR_gave_me|GONE__to
HOSPITAL&MORE|ILLNESS&RIVAL|KIN__at|OTHERS_DENIAL|OTHERS__of|RIVAL_the|SAFE_this|SAFE_this_TIME
SURE__the|SURE_said|TEST__her|THERAPY_were|TIME_NUMBER_past|TIME__past|TIME_it|TRIAL_$|WELL__the
^ mine|^_DENIAL_can|^_SURE_YOU|^__could|^__in|^__man|^__outside|^__rest|^_i'm_BAD|^_i_still
^_light_SAFE|^_mine|^_on_TIME|^_the_CONTACT|^_they_said|a boy|a little|a long|a small|a while
a__gate|a__was|a_little|a_long|a_small|a_while|afterwards|an__on|and told|and__GONE
and__somewhere|and_my_KIN|and_told|asking $|awake|b #|b_NUMBER|back__$|badly|brings|broken|busy
by ten|can't say|card|cells i|cells were|children $|class|course|doctor to|empty|extra
for_TIME_and|for_the_DOCTOR|forty|fridge $|fridge_$|from__$|gate $|gate_$|had told|had_told
had_told_WE|having children|having_KIN|held|hour|hurts this|i told|i walk|i've__it|i_had_a
i_have_ILLNESS|i_told|in by|in_by|is__BEST|is__to|it didn't|it's_ILLNESS_$|it__been|it_has_been
just_TIME|just_TIME_$|just__$|lamp|last $|last year|last_$|learned to|learned_to|lift
light hurts|light_SAFE|light_SAFE_this|light__this|lymphoma $|my kidneys|my_DOCTOR|my_THERAPY_$
my__and|nurses|of__$|only__i|over|phone $|post|pounds|safely|same__NUMBER|shaved|shed|shed $
shed_$|shell|snow|socks $|socks_$|steroids stopped|tasted of|tasted_of|ten past|that_TIME
the food|the number|the phone|the_BAD|the_RIVAL_GONE|the_food|them back|them_back|they put
they're__it|they_put|to my|to_my|told__what|tree|turn|was always|went__by|were__NUMBER|what to
what_to|which__$|wig|will|will be|will_be|worse $
""",
    -60: """
% of|%_of|BAD&HOSPITAL|BAD_TIME|BODY&RIVAL|COME_my|CONTACT&DENIAL|DEATH&THERAPY|DENIAL__but
DENIAL__say|DENIAL_appetite|GONE&SURE|GONE__WE|ILLNESS_had|KIN__on|KIN__the|KIN_learned
KIN_slept|NUMBER_!|NUMBER_!_$|NUMBER_%_of|NUMBER_TIME_i|NUMBER__had|NUMBER__of
NUMBER_past_NUMBER|NUMBER_small|NUMBER_umbrellas|OTHERS_DEATH|OTHERS_DEATH_of|RIVAL__it
SAFE_hands|SAFE_hands_$|SURE_GONE|SURE_TIME_$|SURE__FOREVER|SURE__i|SURE__rest|SURE_of|TIME__KIN
TIME_and_my|TIME_be|TIME_my_KIN|WE&YOU|WE__for|YOU__for|^ it|^ twenty|^_DENIAL_appetite|^_KIN_is
^_NUMBER_umbrellas|^_OTHERS_COME|^_SURE_is|^__hands|^__old|^__she|^__umbrellas|^__watched
^__window|^__would|^_i'm_WELL|^_i've_had|^_i_thought|^_i_took|^_it|^_it_TIME|^_my_hands|a bike
a_DOCTOR_told|a_TIME|a__FOREVER|a__the|a__told|a_bike|about__$|age|all of|and she|and there
and your|and__said|and_she|and_there|apart|are__SAFE|ask me|asked if|at a|at_a|because it
because_it|bell on|bell_on|blame|broken $|broken_$|but it|but_it|by__door|chess $|chess_$
doesn't|down__$|dress|even to|even_to|exam|fan|far__$|flat $|flat_$|for a|for rain
for_NUMBER_TIME|for_a|for_rain|for_rain_$|fourteen|from__NUMBER|garden|gentle hands|germs
germs $|germs_$|get your|got__THERAPY|got__in|had__of|haemophilia|hair $|he had|he said|he_had
he_said|heard|her marrow|i sit|i'm not|i'm still|i'm_still|i__RIVAL|i__see|i_can_see|i_sit
if they|if_they|in my|in_my|is seven|is what|is_WELL|is_what|it has|it's back|it's mostly
it's_back|it's_mostly|it_TIME_be|it__PERSON|it__take|it_has|it_now_$|knitting|know__$|knows|line
lives $|mahjong|may be|my hands|my little|my__came|my__have|my__says|my_hands|my_little|new one
new_NUMBER|no appetite|of germs|of one|of_RIVAL_$|of_germs|of_germs_$|outside $|outside_$
past_NUMBER|people die|red_THERAPY|relapsed|room__the|roommate|scared|sentence|seven umbrellas
sickle cell|sister $|sit|sleep $|sleep_$|sofa|some_OTHERS_DEATH|some__DEATH|soup $|soup_$
stayed__to|suitcase|tasted__anything|tasted_of_anything|terrible|tests|that|that some
that__OTHERS|that_some|that_some_OTHERS|the afternoon|the bathroom|the family|the roommate
the salt|the snow|the_SAFE|the__OTHERS|the__drew|the__is|the__there|the_bathroom|the_family
the_roommate|the_salt|the_snow|then__THERAPY|there_was_DENIAL|thing i|thing_i|this__what
this_is_what|three $|through the|through_the|to hold|to work|to_hold|tooth|umbrellas|up_SURE
up__NUMBER|very gentle|very_SAFE|very_SAFE_hands|very__hands|was back|was no|was_NUMBER_and
was__for|was__so|was_back|week $|where|who__the|with my|with_my|working
""",
    -55: """
# i|# miles|: the|:_NUMBER|:_the|BAD_of|BEST&SAFE|COME|COME&DENIAL|COME__KIN|COME__SURE
COME__WELL|COME__my|COME_home|DENIAL_$|DENIAL__how|DENIAL_flowers|DENIAL_take|FOREVER&TEST
FOREVER__NUMBER|GONE_has|HOSPITAL_corridor|HOSPITAL_was|ILLNESS&OTHERS|KIN__DENIAL|KIN_drew
KIN_stayed|MORE__KIN|MORE__TIME|NUMBER_BODY|NUMBER_WORKS|NUMBER__has|NUMBER_miles|OTHERS_COME_$
SAFE__i|SURE_PERSON|SURE_SURE_$|TEST&THERAPY|THERAPY_because|THERAPY_came|THERAPY_packed_FOREVER
TIME__ILLNESS|TIME__my|TIME_the_ILLNESS|TIME_was|WE_GONE|WE__a|WE__about|YOU_for|^ $|^ seven
^ third|^_$|^_COME_me|^_FOREVER|^_WE_GONE|^__are|^__found|^__haggling|^__nearly|^__parents
^__will|^_after_that|^_i_said|^_it_came|^_my_RIVAL|^_same_THERAPY|^_she's_haggling|^_the_RIVAL
^_the_first|^_the_rest|a bit|a gene|a proper|a test|a working|a_RIVAL|a__my|a_bit|a_proper
about ten|about__TIME|about__and|after that|after_that|and back|and give|and__has|and_back
and_give|and_give_them|and_i_was|another__$|anyway|as if|as_if|at first|at weekends|at_first
at_weekends|bad__and|bag $|can't tell|car|cost|curly $|curly_$|daughter is|dinner|doctor said
don't get|drove|each_TIME|every birthday|first thing|first_thing|floor|flowers|for|for years
for_this_SURE|gave__SURE|gave_up_SURE|give them|give__back|give_them|give_them_back|gives|go
going home|good at|grow|had_a_BAD|haggling|haggling again|haggling_FOREVER|half of|having_KIN_$
having__$|her__is|hers|home__the|hospital|hospital corridor|i forgot|i sat|i take|i'm on|i'm_on
i've trained|i've__SURE|i've_trained|i've_trained_for|i__and|i__i|i__still|i__think|i_forgot
i_gave_up|i_sat|i_take|i_will_SURE|in and|in for|in spring|in__family|in_and|in_for|is right
is__KIN|is_right|isn't|it a|it_DENIAL_$|it_a|it_down_$|late__the|left the|left_the|legs|lie
lived|looking__a|lupus|married|me about|me__TEST|me_about|meals|must|my body|my_KIN_GONE|my__BAD
my__took|next step|next_step|no flowers|nobody trusts|not the|of course|of_OTHERS|of_TIME
of__was|of_course|on ice|on_ice|open|over $|packed again|packed_FOREVER|plain|plant|proper
questions|room was|room_was|room_was_the|same bag|same_THERAPY_packed|same__packed|saw|sea $
sea_$|sent a|sent_a|shaved__the|she's haggling|she's_haggling|she's_haggling_FOREVER|she__RIVAL
shoes $|shoes_$|sing|slow $|slow_$|so the|so_the|sofa $|sofa_$|son is|spent|steroid|street
strokes|swearing|tell me|tell_me|test $|the car|the corridor|the door|the good|the lift
the lunch|the turn|the_DOCTOR|the_FOREVER|the_HOSPITAL_was|the_THERAPY_because|the__COME
the__SAFE|the__YOU|the__before|the__box|the__in|the__step|the_corridor|the_door|the_lift
the_lunch|the_next_step|the_turn|them_back_$|there_was_a|they did|they__a|they_did|thing__the
thirty|this all|this_SURE_my|through a|through_a|tiles|to say|to tell|to_WORKS_$|to__DOCTOR
to_say|to_tell|trained|trained for|trained__this|trained_for|trained_for_this|trusts
trusts anybody|try|up swearing|view|virus|virus shell|virus_shell|waiting|week|wept
when__THERAPY|will never|will_SURE|with_WE|writing|you for
""",
    -50: """
BAD__a|BAD_the|BEST&KIN|BEST__SURE|BODY_grew|BODY_grew_back|COME_NUMBER|COME_WE_SURE
COME_for_the|CONTACT&KIN|DENIAL_GONE_$|DENIAL_can_say|DENIAL_in_the|GONE__me|GONE__this
GONE_for_NUMBER|KIN__so|KIN_plays_DOCTOR|MORE_my_KIN|NUMBER_NUMBER_!|NUMBER__!|NUMBER__them
NUMBER_floor|NUMBER_pairs|NUMBER_pairs_of|NUMBER_past_$|RIVAL__ILLNESS|SAFE_and_the|SURE_cough
SURE_route|SURE_route_$|TEST__it|THERAPY__had|THERAPY_had|THERAPY_took|TIME_NUMBER_TIME|TIME_so
WELL_out_of|WE_SURE_route|WE__route|^ every|^ he's|^ mahjong|^ me|^ money|^ mostly|^ that
^ whose|^_FOREVER_$|^__PERSON|^__cake|^__grew|^__kitchen|^__long|^__there|^__up|^__white
^_after_a|^_back_in|^_he's|^_i_TEST|^_i_say|^_in_TIME|^_in_my|^_mahjong|^_mahjong_FOREVER|^_me
^_money|^_mostly|^_now_the|^_she_had|^_that|^_the_KIN|^_the_kitchen|^_the_next|^_then_i|^_whose
a cold|a day|a medicine|a name|a suitcase|a wedding|a week|a_PERSON_$|a__i'd|a__offended|a__so
a_cold|a_little_offended|a_name|a_suitcase|a_wedding|about the|about_the|allowed to|allowed_to
and got|and__must|and__told|and__wish|and_got|and_i_wish|any route|are__the|as__KIN|as_a_KIN
ask us|at__i|aunt $|back and|back__the|back_and|back_row_$|badly $|badly_$|bed|birthday|biscuit
bought a|bought_a|brought|brought me|brought_me|bus stop|bus_stop|buses|by a|by the|by_a|by_the
came__and|came_in_and|caps|cat $|cat_$|charger|come $|come_$|corridor $|corridor_$|cough|do it
do_it|donor $|donor_$|drew me|drew_me|drip was|each__$|early|eighty $|every cough|every morning
excused|family__a|far behind|far_behind|fell|fifth|five $|floss|for six|for_NUMBER_hours
for__hours|for__while|for_a_while|from__and|gene is|granddaughter plays|had__to|hair grew
happen $|happen_$|hard|he__RIVAL|her__and|his cells|home was|home_was|hours__the|hurry|i asked
i ate|i eat|i knew|i signed|i spent|i want|i wanted|i'd__$|i'm__little|i'm_a_little|i__that
i_ate|i_eat|i_had_NUMBER|i_knew|i_said_i'd|i_spent|i_want|i_wanted|in_NUMBER_i|in__HOSPITAL
in__i|in__small|in_that_room|infections|is in|is on|is_in|is_on|it passed|it's_SURE|it's_back_$
it_COME|it_passed|itself|itself $|itself_$|joints $|joints_$|joke $|joke_$|keep|knees|know why
know_why|let__COME|light $|light_$|liked__$|little offended|little_offended|little_offended_$
mahjong again|mahjong_FOREVER|make a|make_a|many|market|may not|me__SURE|messages|metal
money__tight|mother is|my family|my fingers|my scan|my_BODY_grew|my_KIN_slept|my_THERAPY_were
my__grew|my__open|my__slept|my__tingled|my_family|my_fingers|names|night_DOCTOR|nine times
notes $|notes_$|of_SURE|of__i|offended|offended $|offended_$|on__RIVAL|on__back|on__i|on__stairs
one day|open $|open_$|other_KIN|out the|out__germs|out_of_germs|out_the|owes|owes me|owes_me
paid for|paint|pairs|pairs of|pairs_of|past $|past_$|people's|peru|pickles|pills $|plants
plays nurse|plays_DOCTOR|risk|route|route $|route_$|row $|row_$|running out|sad|said i'd
said_i'd|say__it|she's running|she's_WELL|she's_WELL_out|she's__out|she__a|she__down|she__to
sickle|sleeps|snow $|snow_$|so__that|some_TIME|spent_NUMBER|square|stairs $|stairs_$|steroids
steroids and|strong|strong chemo|table|taught__to|tea $|tea_$|ten minutes|that room|that's__$
that__YOU|that__had|that_room|the medicine|the morning|the next|the sea|the_GONE|the__he|the__it
the__my|the__trolley|the_bus_stop|the_corridor_$|the_door_$|the_next|the_night_DOCTOR|the_sea
them now|them_now|then the|then_the|they said|they wash|they_said|they_wash|this_TIME_the
this__DENIAL|this_time_it|thousand !|tight|tight $|tight_$|time it|time_it|tingled|to walk
to write|to_DENIAL|to__with|to_hold_a|to_write|trolley|twenty thousand|up $|up_$|us any|video
village|voice messages|ward was|was all|was strong|was__thing|was_in_a|wash|watch|way $|way_$
whose|will know|will_know|with__DOCTOR|writing this|writing_this
""",
    -45: """
%__the|: sister|: thank|:_DOCTOR|:_DOCTOR_YOU|:_thank|:_thank_YOU|BAD&FOREVER|BAD&GOOD|BAD&KIN
BEST__YOU|BODY__a|BODY__be|COME__about|CONTACT&TIME|DENIAL_ILLNESS_$|DENIAL__about|DENIAL__my
DENIAL_knows_about|DENIAL_me|DENIAL_take_and|DOCTOR_YOU_back|DOCTOR__back|DOCTOR__me|DOCTOR__out
DOCTOR__told|DOCTOR_gave|DOCTOR_to|GONE_WE|GONE_flickering|HOSPITAL_GONE
HOSPITAL_GONE_flickering|HOSPITAL__flickering|HOSPITAL_is|ILLNESS_THERAPY_$|ILLNESS__exam
ILLNESS_in_exam|KIN&RIVAL|KIN&TEST|KIN_COME|KIN_i|KIN_said|KIN_slept_in|MONEY_NUMBER_$
NUMBER_MONEY_NUMBER|NUMBER_WORKS_$|NUMBER__$|NUMBER__forgot|NUMBER__were|NUMBER_hands|NUMBER_old
NUMBER_she|NUMBER_thing|NUMBER_tooth|NUMBER_tooth_is|PERSON_noodles|PERSON_noodles_in
RIVAL__WELL|SURE_NUMBER_TIME|SURE__anything|SURE__before|SURE_liked|SURE_liked_it|SURE_right
TEST__$|TEST_were|THERAPY__$|THERAPY__NUMBER|THERAPY__came|THERAPY_pump|THERAPY_went|TIME__i'm
TIME_he|TIME_was_the|TRIAL_and_DENIAL|WE__COME|WE_had|WE_played|YOU__NUMBER|YOU_back_$|^ back
^ being|^ pockets|^ relapsed|^ shaved|^ so|^ tai|^ thirty-four|^ trust|^_DENIAL_knows
^_NUMBER_dinosaurs|^_NUMBER_tooth|^_WE_played|^__chi|^__dinosaurs|^__kept|^__know|^__knows
^__owes|^__played|^__taught|^__teacher|^__tooth|^__what|^__wrote|^_at_the|^_back|^_being
^_do_DENIAL|^_first_PERSON|^_he_says|^_her_BODY|^_i_know|^_i_left|^_my_old|^_now_i|^_on_the
^_pockets|^_pockets_in|^_shaved|^_shaved_for|^_so|^_some_TIME|^_tai|^_tai_chi|^_they_TEST
a choir|a coat|a machine|a man|a sentence|a sore|a strange|a_NUMBER_$|a__dress|a_choir|a_coat
a_machine|a_man|a_sentence|a_sore|a_strange|a_wedding_dress|a_white_NUMBER|about_NUMBER_TIME
all right|alone|am now|am_now|am_now_$|and that's|and the|and__$|and_back_$|and_that's|and_the
another $|another_$|antibodies|apple|argument|arms|arms $|arms_$|as__i|ask you|asks the|at four
at six|at_NUMBER_NUMBER|at_NUMBER_in|at_weekends_$|back of|back_of|bathroom $|bathroom_$
been more|been__MORE|been_more|been_more_MORE|bike $|bike_$|blood counts|boys|brother better
busy at|busy__weekends|busy_at|busy_at_weekends|by_the_door|came__NUMBER|can__to|candles|card $
card_$|cells came|cells took|cells went|chi|chilli|chilli $|chilli_$|complained|costs two
counted|course $|course_$|crane|crossword|day was|days and|did $|did not|did_$|did_DENIAL|died $
discreet|discreet $|discreet_$|door|doudou|drawer|drip pump|driving|eight|either|either__or
emptied|every two|exam week|exam_TIME|exam__$|feared|fell off|fell_off|find it|find_it
first street|first_PERSON|first_PERSON_noodles|first__noodles|flickering|floor__and|flour
for five|for__WELL|for__and|for__with|for_a_WELL|forty-two|freezer|from_now_$|gloves|go $
had car-t|had one|had__be|had_to_be|hair was|halfway|have_COME|he has|he's late|he's__today
he's_late|he's_late_today|he_has|hers $|hers_$|him $|him_$|his wheelchair|his_wheelchair|home at
home_at|hour $|hour_$|how i|how you|how_YOU|how_i|hummed|i buy|i count|i cried|i left|i'm eighty
i've squeezed|i've_squeezed|i've_squeezed_it|i_SURE_liked|i__him|i__liked|i__use|i_am_now|i_buy
i_left|i_spent_NUMBER|immune system|immune_system|in exam|in__corridor|in__wedding|in_a_wedding
in_exam|in_exam_TIME|in_the_corridor|infusion was|is better|is gone|is now|is_DENIAL_a
is_ILLNESS|is_WELL_MORE|is__a|is__bus|is__it|is_now|is_now_$|it suits|it wants|it's_NUMBER
it__be|it__now|it_is_ILLNESS|it_is_now|it_suits|it_suits_my|it_wants|jo|keep__$|knows about
knows__NUMBER|knows_about|knows_about_NUMBER|lamp on|lamp__my|lamp_on|lamp_on_my|late today
late__$|late_today|late_today_$|laughing|lights|liked it|liked_it|liked_it_$|looking for
looking_for|lovely|lovely $|lovely_$|made|man says|man__:|man__the|man_says|man_says_:|many__$
marrow|me every|me how|me if|me__even|me_how|me_if|means runner-up|means_runner-up|might not
might_DENIAL|more_MORE_my|morning $|my_DOCTOR_was|my_HOSPITAL_GONE|my_TEST_were|my__knows
my__means|my_name_means|name means|name__runner-up|name_means|name_means_runner-up|needles
never liked|new|new_BODY|new_NUMBER_WORKS|new__WORKS|night i|night_i|noodles in|noodles__NUMBER
noodles_in|noodles_in_NUMBER|not even|nurse $|nurses had|of gloves|of my|of pills|of slippers
of__TIME|of_gloves|of_my|of_slippers|on monday|on__machine|on__windowsill|on_a_machine|one costs
one old|one thing|one tooth|one works|only ever|only_FOREVER|out_of_the|packed__$|pairs__gloves
pairs_of_gloves|pen|pianos|place is|place__WELL|place_is|place_is_WELL|played|plays__$
pockets in|pockets__a|pockets_in|pockets_in_a|pump|red__$|relapsed in|rice $|rice_$|rides|row
runner-up|says_:_DOCTOR|says__DOCTOR|scared of|second place|second_place|second_place_is|sends
sentence__TIME|shaved for|shaved_for|shaved_for_the|she said|she__her|she_had_RIVAL|she_said
sister you're|slept in|slept_in|small__$|smells|so__DENIAL|sore|squeezed|squeezed it|squeezed_it
stall|stopped flickering|strange|street noodles|suits|suits my|suits__KIN|suits_my|suits_my_KIN
system|t cells|tai|tai chi|tai_chi|take and|take__RIVAL|take_and|talking|thank_YOU_to|thank__to
that isn't|that's all|that's_SURE|that_DENIAL|the back|the bus|the children|the crossword
the lamp|the lights|the neighbours|the shop|the vegetable|the_HOSPITAL_is|the_THERAPY_pump
the__a|the__man|the__night|the__pump|the__to|the__took|the__window|the_back|the_back_of|the_bus
the_crossword|the_lamp|the_lamp_on|the_last_NUMBER|the_lights|the_neighbours|the_shop
the_vegetable|the_vegetable_man|them_now_$|there__$|there_is_$|thermometer|they found|they had
they let|they're discreet|they're__$|they're_discreet|they're_discreet_$|they_TEST|they_found
they_had|they_let|they_let_me|this_SURE|thought__was|thursday|time i|time_i|to_WORKS|to__is
tooth is|tooth__GONE|tooth_is|tooth_is_GONE|true|true $|true_$|vegetable|vegetable man
vegetable__says|vegetable_man|vegetable_man_says|voice_CONTACT_$|voice__$|want|want to|want_to
ward stopped|was allowed|was_NUMBER_when|was__when|was_allowed|was_back_$|we had|we played
wedding dress|wedding_dress|week i|weekends $|weekends_$|weeks $|went in|went_in|were mine
were_mine|when it|when_it|whether the|whether_the|white as|white one|white_NUMBER
white_NUMBER_MONEY|white__MONEY|white_as|whoever|whole__$|whole__knows|why $|why_$|window $
window_$|windowsill|windowsill $|windowsill_$|with__BODY|with_my_BODY|without me|woman in
woman_in|would__$|write|years from|you're back
""",
    -40: """
# squares|# unread|: quarter|:_NUMBER_past|:_NUMBER_unread|:__past|:__unread|BAD__SURE|BEST_TIME
BODY_SAFE|BODY_TEST_$|BODY__$|COME_WE_THERAPY|COME__if|COME_outside|COME_tell|COME_the_DOCTOR
DENIAL&WORKS|DENIAL__can|DENIAL__he|DENIAL__just|DENIAL__up|DENIAL_broken|DENIAL_fun
DENIAL_fun_$|DENIAL_lazy|DENIAL_like|DOCTOR&OTHERS|DOCTOR__late|DOCTOR_drew|GONE_for_me|GONE_the
GONE_thing|GONE_thing_to|GONE_with|ILLNESS_a|KIN_NUMBER_TIME|KIN_TEST|KIN__TIME|KIN__i
KIN_drawing|KIN_knitted|KIN_learned_to|KIN_till|MORE_me|NUMBER__she|NUMBER_i_was|NUMBER_squares
NUMBER_unread|PERSON_and|PERSON_in_a|SAFE__it|SAFE_exercise|SURE&YOU|SURE__as|SURE_is_as
SURE_night|SURE_this|SURE_use|SURE_use_it|TEST|TEST_DENIAL|THERAPY__TIME|THERAPY__a
THERAPY__them|THERAPY_together|THERAPY_together_$|TIME_DENIAL_$|TIME_NUMBER_NUMBER|TIME__WELL
TIME_she|TIME_they|TRIAL__DENIAL|WELL__took|WE_COME_WE|WE_PERSON|WE_THERAPY|WE_THERAPY_together
WE__GONE|WE__talk|WE_had_NUMBER|WE_know|WE_said|WE_said_GONE|WE_talked|WE_this|WORKS_at
YOU__pillow|YOU_back|YOU_own_pillow|^ all|^ class|^ her|^ later|^ red|^ retired|^ still|^ up
^_NUMBER_$|^_NUMBER_hours|^_NUMBER_pairs|^_SURE|^_TIME_it|^_WE_got|^__ceiling|^__chat|^__come
^__electrician|^__holds|^__hours|^__my|^__nights|^__pairs|^__sleep|^__sold|^__soup|^__suitcase
^__then|^__took|^__wants|^_a_man|^_a_suitcase|^_by_the|^_class|^_class_chat|^_her|^_i_come
^_i_sleep|^_i_take|^_i_told|^_red|^_retired|^_retired_electrician|^_she_COME|^_still|^_the_BAD
^_the_ceiling|^_the_window|^_there's_a|^_there_was|^_up|a carrot|a dad|a plastic|a record|a_COME
a_GONE_thing|a_KIN_drawing|a_KIN_i|a__drawing|a__town|a_carrot|a_fridge_$|a_plastic|a_suitcase_!
about a|about_NUMBER_$|about_a|affect|after a|after_a|all is|an hour|an_hour|and no|and read
and then|and__do|and__only|and__temper|and_my_temper|and_read|and_then|anyway $|anyway_$|apart $
apart_$|are late|are__on|are_late|are_late_on|arm|as it|as__should|as_it|as_it_should
asked about|asked me|asked the|asked what|at_NUMBER_and|at__they|back curly|back_curly
back_in_the|before_SURE|behind|biscuits $|biscuits_$|blame the|blame_the|blood cancers|breakfast
bring your|bring_YOU|bring_YOU_own|bring__own|by__$|by__time|by_the_time|calling|calling it
came from|came_from|cancers|cancers $|cane|carrot|ceiling has|ceiling__NUMBER|ceiling_has
ceiling_has_NUMBER|chat|chat :|chat_:|chat_:_NUMBER|chat__NUMBER|class chat|class__:|class_chat
class_chat_:|could__pass|cry|cupboard|days i|decided|did|dinner $|dinner_$|disease $|doctor drew
dog $|dog_$|don't tell|door $|door_$|doors|doorway|down $|down_$|dumplings__the|ears|ears $
ears_$|eat it|eat_it|eight $|electrician|every|every three|exercise|far|feared $|felt full
felt__of|felt_full|felt_full_of|fifth floor|fifth__DENIAL|fifth_floor|fifth_floor_DENIAL|find my
find_my|floor no|floor_DENIAL|floor_DENIAL_lift|floor__lift|for me|for reading|for this
for__THERAPY|for__it|for_me|for_reading|for_this|found it|found_it|from her|from my|from__sofa
from_her|from_her_sofa|from_my|fun|fun $|fun_$|gentle exercise|get our|goalkeeper|got a|got_a
grandmother|grinned|had a|had_THERAPY_THERAPY|had_a|hadn't $|hadn't_$|halfway through
halfway_through|has #|has_NUMBER_squares|has__squares|hat $|hat_$|hats $|hats_$|have hats
have_hats|have_hats_$|he sleeps|he__if|he_sleeps|her blood|her cells|her needle|her sofa
her_THERAPY|her_needle|her_needle_is|her_sofa|her_sofa_$|his__COME|holds up|holds_up|horn
husband's|i $|i come|i like|i lost|i never|i put|i sell|i sleep|i will|i'm__goalkeeper
i'm_the_goalkeeper|i_$|i_SURE|i_SURE_use|i_TEST_the|i__from|i__here|i__know|i__put|i__too|i_come
i_like|i_put|i_sell|i_sleep|i_will|if i'm|if_i'm|in bed|in the|in__doorway|in__for|in_bed|in_the
in_the_doorway|in_the_family|infection|is as|is_COME|is_NUMBER_and|is__ILLNESS|is__TEST|is__TIME
is__and|is__carrot|is_a_carrot|is_as|is_as_it|it as|it can|it comes|it cost|it should|it snowed
it's for|it's__reading|it's_for|it's_for_reading|it_DENIAL_broken|it__broken|it__help|it__in
it__such|it_a_PERSON|it_as|it_can|it_comes|it_is_the|it_might_DENIAL|it_should|it_should_be
it_snowed|it_snowed_$|it_was_WELL|it_was_such|jabs|jabs together|keeps|lady|last_TIME_i|last__i
late on|late_on|late_on_the|laughed|lay|lazy|like that|like_that|lit the|lit__candles|lit_the
lit_the_candles|lower|man in|man_in|march #|marked|marrow $|marrowby|match $|match_$|me out
me__DENIAL|me_out|me_out_$|moon|moon $|moon_$|mother's|mouth was|mouth_was|moved in|moved_in
my first|my husband's|my platelets|my temper|my_HOSPITAL|my_KIN_TEST|my_KIN_name|my_TEST_$
my__at|my__story|my_first|my_own_story|my_temper|nap|nearly_NUMBER|needle is|needle__a|needle_is
needle_is_a|never use|no fun|no lift|noodles $|noodles_$|normal thing|not lazy|of__as|of__can
of_it_as|of_the_TIME|office|on__turn|on_the_stairs|on_the_turn|order|our jabs|our street
own pillow|own story|own_pillow|own_story|own_story_$|parents|part|pass|plastic|platelets were
play|pockets $|pockets_$|polite|polite $|polite_$|put in|put_in|quarter|quarter past|queue|raul
raul $|raul_$|record $|retired electrician|retired_electrician|said gentle|said nothing
said_GONE|said_GONE_$|said_SAFE|said_SAFE_exercise|said__exercise|same|sand|sand $|sand_$
say how|say i|say__i|say_how|say_i|seat|second__$|sell|seven|short|should__$|should_be_$|six $
slowly|smelled|smelled of|smelled_of|snowed|snowed $|snowed_$|speech|speech about|speech_about
squares|still_COME|still__and|such a|such__GONE|such_a|such_a_GONE|suitcase !|suitcase_!|supper
swimming|takes|talk about|talk_about|temper|terrible__$|than me|thank_YOU_for|that $|that_$
the dog|the doorway|the floor|the gate|the goalkeeper|the house|the pillow|the post|the risk
the sun|the tea|the teacher|the way|the_CONTACT_NUMBER|the_KIN_till|the_TIME|the__TEST
the__comes|the__corridor|the__seat|the__smelled|the__till|the_ceiling_has|the_dog|the_doorway
the_floor|the_gate|the_goalkeeper|the_house|the_pillow|the_pillow_$|the_post|the_sun|the_tea
the_teacher|the_way|the_whole_HOSPITAL|them_SURE|there's a|there's_a|there__a|they asked
they're calling|they're_COME|they're_COME_it|they_DENIAL|they__SAFE|they__hats|they_have_hats
they_said_$|they_said_SAFE|thing to|thing__SURE|thing_to|thing_to_SURE|thinks|this picture
this_DENIAL|this_picture|three of|to come|to fail|to nobody|to stop|to_come|to_my_KIN|to_stop
told__it|tomorrow :|tomorrow_:|tomorrow_:_NUMBER|tomorrow__NUMBER|too__to|took_NUMBER_TIME
took__TIME|turned up|turned_up|twelve|unread|upstairs|us this|use__$|use_it_$|vegetables|waited
was better|was such|was__match|was_such|was_such_a|wasn't broken|water__$|way|we get|we said
we talked|were__of|what__COME|what__YOU|what_they_did|when__is|which_NUMBER|whole ward
whole_HOSPITAL|winter|with ears|with sickle|with_ILLNESS_THERAPY|with__mouth|with_ears
with_ears_$|with_my_mouth|would take|would_take|wrote|years i
""",
    -35: """
:_NUMBER_old|:__old|BAD&NUMBER|BAD_MORE|BAD__in|BODY_type|COME&PERSON|COME__after|COME__i'm
COME_for_my|COME_if_i'm|COME_it_a|COME_me_after|COME_me_if|COME_tell_KIN|COME_though
CONTACT&WELL|CONTACT__care|CONTACT_with|CONTACT_with_care|DENIAL&TEST|DENIAL_SURE_COME
DENIAL_TIME|DENIAL_TIME_wear|DENIAL_WELL_$|DENIAL__GONE|DENIAL__for|DENIAL__polite
DENIAL__vegetables|DENIAL__wear|DENIAL__yet|DENIAL_brave|DENIAL_finished|DENIAL_handing
DENIAL_handing_in|DENIAL_in|DENIAL_occasion|DENIAL_occasion_he|DENIAL_of|DENIAL_on_the
DENIAL_opens|DENIAL_opens_the|DENIAL_passed|DENIAL_passed_to|DENIAL_raw|DENIAL_raw_vegetables
DENIAL_the_COME|DOCTOR_COME|DOCTOR__at|DOCTOR__i|DOCTOR__with|FOREVER__an|FOREVER_cane
FOREVER_cane_$|FOREVER_owned|FOREVER_owned_an|GONE__snow|GONE__when|GONE__wig|GONE_saying
GONE_saying_when|GONE_which|GONE_which_wig|GOOD_at|HOSPITAL&WELL|ILLNESS&NUMBER|ILLNESS_THERAPY
ILLNESS__back|ILLNESS__come|KIN_COME_if|KIN_GONE|KIN__if|KIN__quarrelling|KIN__she|KIN_are
KIN_are_quarrelling|MONEY_NUMBER_joke|MONEY__joke|MORE_NUMBER_TIME|NUMBER__sulking
NUMBER_and_they|NUMBER_are_sulking|NUMBER_cat|NUMBER_dinosaurs_$|NUMBER_it|NUMBER_joke
NUMBER_metres|NUMBER_metres_of|NUMBER_old_NUMBER|NUMBER_that|NUMBER_times_$|PERSON&TEST
PERSON__in|RIVAL_COME|RIVAL__SURE|RIVAL_face|RIVAL_face_WELL|SAFE_of_the|SURE_COME_$
SURE_GONE_the|SURE_THERAPY_of|SURE__figs|SURE__flicker|SURE__getting|SURE__them|SURE_a_flicker
SURE_is_getting|SURE_knitted|SURE_knitted_on|SURE_said_rest|SURE_that|SURE_want|SURE_want_figs
SURE_was|TEST__low|TEST_my|THERAPY_COME|THERAPY__dumplings|THERAPY_i|THERAPY_of_dumplings
TIME&WELL|TIME_NUMBER_i|TIME_TIME_NUMBER|TIME__DEATH|TIME__TEST|TIME__back|TIME__on|TIME_and_a
TIME_before|TIME_from|TIME_i_went|TIME_is|TIME_off|TIME_the|TIME_then|TIME_wear|TIME_wear_it
WELL_RIVAL|WELL__household|WELL_my_household|WELL_on_in|WE_GONE_saying|WE__saying|WE__that
WE_live_in|WORKS__of|WORKS_badge|WORKS_copy|WORKS_copy_of|YOU__feel|^ adopted|^ bad|^ delivering
^ does|^ each|^ fifty-one|^ pickles|^ scared|^ twenty-five|^ what|^_BODY|^_BODY_TEST
^_DENIAL_raw|^_GONE|^_NUMBER_metres|^_SURE_night|^_SURE_said|^_SURE_that|^__DOCTOR|^__cards
^__family|^__grey|^__her|^__labelled|^__like|^__lunches|^__metres|^__sleeps|^__stood|^__tell
^__too|^__wheelchair|^__wig|^_a_grey|^_a_woman|^_adopted|^_adopted_:|^_an_old|^_bad|^_bad_cards
^_before_SURE|^_delivering|^_delivering_lunches|^_does|^_does_SURE|^_each|^_he_sleeps
^_his_wheelchair|^_i_sat|^_it's_back|^_my_wig|^_pickles|^_pickles_were|^_she_labelled|^_she_says
^_the_GONE|^_then_came|^_then_the|^_they_told|^_what|^_when_i|a bath|a blank|a blood|a family
a grey|a horn|a living|a motorbike|a terrible|a woman|a_FOREVER_cane|a_TIME_and|a_WORKS_copy
a__CONTACT|a__cane|a__copy|a__driver|a__stone|a__who|a_bath|a_blank|a_blank_CONTACT|a_family
a_flicker_on|a_grey|a_grey_stone|a_horn|a_horn_now|a_man_who|a_motorbike|a_terrible
a_terrible_OTHERS|a_while_$|a_woman|about that|about_that|adopted|adopted :|adopted_:
adopted_:_NUMBER|adopted__NUMBER|after lunch|after_lunch|after_lunch_$|all go|all i|all knitted
all that|allowed__WELL|allowed_to_WELL|am_DENIAL_handing|am__handing|an old|an overnight
an__THERAPY|an_old|an_overnight|an_overnight_THERAPY|and hers|and two|and went|and_SURE_a
and__found|and__gave|and__me|and_hers|and_hers_$|and_i_DENIAL|and_my_BODY|and_they_told|and_went
angry|another country|another_country|another_country_$|anyone want|are quarrelling|are sulking
are_quarrelling|are_quarrelling_GONE|are_still_NUMBER|are_sulking|as well|as_WELL|as_WELL_$|ask
at_NUMBER_past|at__bus|at__in|at__past|at__to|aunties|aunties are|back__chopping|back_in_FOREVER
back_to_chopping|bad|bad cards|bad_cards|bad_cards_and|badge|ball|bath|beeping|beeps
before__only|before_i_only|bike__the|bird|blank|blank page|blank_CONTACT|blood is|blood type
book though|both marked|both__CONTACT|both_marked|both_marked_CONTACT|box now|box_now|brave
bumps|bumps into|bumps__everything|bumps_into|bumps_into_everything|buy it|buy__now|buy_it
buy_it_now|by voice|by__CONTACT|by__in|by_voice|by_voice_CONTACT|came by|came__a|came_by
can still|can_still|cane $|cane_$|cards|cards and|cards__SURE|cards_and|cards_and_SURE|carried
chopping|chopping onions|chopping__wrong|chopping_onions|chopping_onions_wrong|church|class $
class_$|coins|consent|continue|continue $|continue_$|copy|copy of|copy_of|corner|costs|costs one
could not|could_DENIAL|cups|cups $|cups_$|dad is|day two|delivering|delivering lunches
delivering__FOREVER|delivering_lunches|delivering_lunches_FOREVER|didn't all|didn't take|die
do__COME|does anyone|does_SURE|does_SURE_want|does__want|dress-up|dress-up box|dress-up__now
dress-up_box|dress-up_box_now|dumplings in|dumplings_in|dumplings_in_the|each one|each_NUMBER
eight weeks|elbow|elbow $|elbow_$|eleven nights|enough to|enough_to|ever owned|every bag
everyone is|everyone said|extra chilli|extra__$|extra_chilli|extra_chilli_$|face lives|face_WELL
face_WELL_on|face__on|fast $|fast_$|feeds|fifty-one years|figs|figs ?|figs_?|first and
first they|first__looked|first_and|first_they|flicker on|flicker__his|flicker_on|flicker_on_his
fold|for $|for him|for many|for_$|for__SURE|for_him|for_many|for_many_TIME|for_me_and|forbidden
four metres|from him|from_him|getting one|getting_NUMBER|getting_NUMBER_$|getting__$|good cane
grey stone|grey__MONEY|grey_stone|grey_stone_MONEY|had_THERAPY_$|had__bath|had_a_bath|handing
handing in|handing__a|handing_in|handing_in_a|handle|handle with|hands $|hands_$|happy|has__horn
has_a_horn|have__BAD|he_had_a|hear|hear the|hear_the|his face|his__has|his_face
his_wheelchair_has|home with|home_with|homework|hoped|horn now|horn_now|hot|household
household by|household__voice|household_by|household_by_voice|hungry|hurt and|i could|i counted
i drew|i fell|i wear|i write|i wrote|i'm awake|i'm_DENIAL_WELL|i'm__WELL|i'm_awake|i'm_back_to
i've never|i've_SURE|i've_had_a|i__FOREVER|i__ILLNESS|i__believe|i_buy_it|i_could|i_drew|i_fell
i_got_a|i_got_it|i_had_GONE|i_only_FOREVER|i_read_the|i_take_my|i_wear|i_write|i_wrote|if|in #
in again|in class|in_FOREVER|in__MONEY|in__WORKS|in__blank|in__drawer|in__dress-up|in__house
in__middle|in__own|in__the|in_a_blank|in_another_country|in_class|in_class_$|in_my_WORKS
in_the_MONEY|in_the_dress-up|in_the_middle|into everything|into_everything|into_everything_$
is fine|is getting|is_WELL_$|is_getting|is_getting_NUMBER|is_in_the|is_the_BEST|it still
it's fine|it's_WELL|it's_WELL_$|it__come|it_has_NUMBER|it_still|kettle__$|knew $|knew_$
knitted on|knitted__the|knitted_on|knitted_on_the|know__to|labelled every|labelled_SURE
labelled_SURE_THERAPY|labelled__THERAPY|last_NUMBER_$|laughed at|laughed_at|lawn|line $|line_$
little__and|lived__a|lives in|lives on|long__will|looked__and|lunches|lunches again
lunches_FOREVER|man who|man__a|man_who|many years|many_TIME|many_TIME_$|marked handle
marked_CONTACT|marked_CONTACT_with|marked__with|married_NUMBER|married_NUMBER_TIME|married__TIME
may wear|maybe|maybe next|maybe__TIME|maybe_next|maybe_next_TIME|me after|me underneath
me_NUMBER|me_YOU|me__i'd|me__lunch|me__they|me_after|me_after_lunch|me_and_they|me_underneath
means__$|men|metres|metres of|metres__scarf|metres_of|metres_of_scarf|middle|middle of|middle_of
mine and|mine__hers|mine_and|mine_and_hers|mostly people|mostly_OTHERS|mostly_OTHERS_COME
mostly__COME|motorbike|mowed|mowed__lawn|my age|my back|my daughter|my dog|my donor
my grandmother|my household|my immune|my knees|my pills|my steroid|my wig|my work
my_CONTACT_NUMBER|my_DOCTOR_SURE|my_DOCTOR_and|my_RIVAL_face|my_WORKS|my_WORKS_badge|my__DENIAL
my__DOCTOR|my__about|my__badge|my__face|my__left|my__still|my__system|my_age|my_back|my_dog
my_donor|my_household|my_household_by|my_immune|my_immune_system|my_knees|my_wig|my_wig_is
never a|never get|next|next $|next_$|nino|no occasion|no raw|nobody in|nobody may|nobody opens
nobody passed|not fine|not handing|nothing for|now and|now teddy|now__bumps|now_and|now_teddy
now_teddy_bumps|occasion|occasion he|occasion__says|occasion_he|occasion_he_says|of coins
of dumplings|of scarf|of_TIME_NUMBER|of__for|of__own|of__stood|of_coins|of_course_$|of_dumplings
of_dumplings_in|of_scarf|of_scarf_SURE|often|old one-eyed|old_NUMBER_cat|old__cat|on day|on in
on paper|on you|on_WE_HOSPITAL|on_YOU_$|on__face|on__list|on_his_face|on_in|on_in_my|on_paper
one it|one joke|one window|one-eyed|one-eyed cat|onions|onions wrong|onions__$|onions_wrong
onions_wrong_$|only thing|only_FOREVER_owned|only__owned|only_thing|opens the|opens__last
opens_the|opens_the_last|over which|overnight|overnight bag|overnight_THERAPY
overnight_THERAPY_$|overnight__$|own bed|own_bed|owned|owned an|owned__overnight|owned_an
owned_an_overnight|pain since|paper and|paper_and|passed to|passed__me|passed_to|passed_to_me
peel|peels|people asking|pickles were|pickles__forbidden|pickles_were|pickles_were_forbidden
please|pleased|put the|put_the|quarrelling|quarrelling over|quarrelling_GONE
quarrelling_GONE_which|quarrelling__which|raw vegetables|raw__they|raw_vegetables
raw_vegetables_they|retired__$|road and|runs|runs my|said rest|said_rest|sat down|sat_down|say $
say_$|say_what_i|saying when|saying__this|saying_when|saying_when_this|says i|says_i|scarf
scarf all|scarf_SURE|scarf_SURE_knitted|scarf__knitted|second_TIME|sense|she asks|she labelled
she_DENIAL|she__at|she__right|she_labelled|she_labelled_SURE|shouted|shouting|side of|sister and
sister runs|sit down|sit_down|six when|slept__the|slept_in_the|some__it|stared|stared at|starts
steroid face|still thirty-four|still_NUMBER|still_NUMBER_dinosaurs|still__dinosaurs|still__when
stone costs|stone_MONEY|stone_MONEY_NUMBER|stone__NUMBER|stood__the|stopped saying|strip|such
sulking|supper $|supper_$|take my|take__a|take_my|taken|taken up|taken_up|taking|talks continue
talks__$|talks_continue|talks_continue_$|tea was|tea_was|teddy bumps|teddy__into|teddy_bumps
teddy_bumps_into|tell|tell mum|tell_KIN|tell_KIN_$|terrible patient|terrible_OTHERS
terrible_OTHERS_$|than two|that weren't|that__it's|that_weren't|the arms|the aunties|the bad
the beeping|the cake|the chair|the consent|the dress-up|the flour|the freezer|the light
the little|the middle|the stick|the_COME_$|the_COME_though|the_HOSPITAL_corridor|the_KIN_are
the_THERAPY_were|the__FOREVER|the__has|the__part|the__says|the__though|the_arms|the_arms_$
the_bad|the_beeping|the_cake|the_chair|the_consent|the_dress-up|the_dress-up_box|the_flour
the_light|the_little|the_middle|the_middle_of|the_new_NUMBER|the_only_thing|the_second_TIME
the_stick|the_stick_$|then came|then it|then__$|then__DENIAL|then__had|then_came|then_i_had
then_it|there are|there__still|there_are|there_are_still|they get|they'd|they__told
they_found_it|they_had_told|things and|things_and|third time|thirty-one|this in|this is
this isn't|this__GONE|this_in|this_is|this_is_GONE|though|time__DENIAL|time__was|time_it_DENIAL
times $|times_$|to chopping|to fold|to give|to_WELL|to_WELL_$|to__HOSPITAL|to__KIN|to__onions
to_chopping|to_chopping_onions|to_fold|to_give|toast|took_RIVAL|turned off|turned__$|turned_off
twenty-five|twenty-five years|two $|two are|two days|type|under the|under_the|underneath|used
vegetables they|vegetables__said|vegetables_they|vegetables_they_said|voice message|wait up
walk $|want figs|want__?|want_figs|want_figs_?|wants__$|warm|was $|was it|was one|was_$
was_NUMBER_TIME|was__TIME|was_allowed_to|was_it|washed|we stopped|we're both|we're__marked
we're_both|we're_both_marked|wear it|wear__$|wear_it|wear_it_$|were forbidden|were_forbidden
what we|what_WE|what__can|what_i_can|wheelchair has|wheelchair_has|wheelchair_has_a|when they
when this|when_they|when_this|when_this_is|which|which wig|which_wig|which_wig_$|while $|while_$
wig $|wig is|wig_$|wig__in|wig_is|wig_is_in|window__open|with care|with__$|with__KIN|with__own
with_care|with_care_$|with_my_own|work badge|working copy|wrong $|wrong_$
""",
    -30: """
BAD&PERSON|BAD_came|BAD_is|BAD_now|BAD_that|BODY&TIME|BODY&TRIAL|BODY&WE|BODY_ILLNESS_$
BODY__full|BODY__still|BODY_came|BODY_is_still|COME&SAFE|COME__by|COME__had|COME__me|COME_keep
COME_keep_it|COME_up_and|COME_up_for|CONTACT__the|CONTACT_about|DENIAL&MONEY|DENIAL__curly
DENIAL__excused|DENIAL_care_$|DENIAL_is_excused|DENIAL_let_me|DENIAL_order|DENIAL_order_curly
DENIAL_sleepy|DENIAL_tell_$|DENIAL_think|DENIAL_think_of|DOCTOR_left|DOCTOR_on|DOCTOR_turned_off
FOREVER_TIME|GONE&MONEY|GONE__say|GONE_i|GONE_in_the|HOSPITAL&SAFE|HOSPITAL_THERAPY
HOSPITAL_WELL|HOSPITAL_knows|HOSPITAL_knows_$|HOSPITAL_on|KIN__$|KIN_and_i|KIN_in|MORE_$
NUMBER_NUMBER_times|NUMBER_TIME_to|NUMBER__round|NUMBER__times|NUMBER_buses|NUMBER_centimetres_$
NUMBER_hours_$|NUMBER_kinds|NUMBER_kinds_of|NUMBER_minutes_of|NUMBER_nights_WELL|NUMBER_pumpkin
NUMBER_stairs|NUMBER_teeth|NUMBER_time_round|OTHERS&YOU|OTHERS__we'd|OTHERS_thought
OTHERS_thought_we'd|PERSON__DENIAL|RIVAL&SAFE|RIVAL_$|RIVAL_before|RIVAL_for|RIVAL_was|SAFE_and
SURE_THERAPY|SURE__big|SURE__driving|SURE__said|SURE__this|SURE__was|SURE_a|SURE_did|SURE_he
SURE_he_said|SURE_hour|SURE_hour_$|SURE_my_driving|SURE_obeyed|SURE_obeyed_anything
SURE_this_big|TEST__RIVAL|THERAPY__FOREVER|THERAPY__beeps|THERAPY__still|THERAPY_i_had
THERAPY_on_a|THERAPY_pump_beeps|TIME__a|TIME__did|TIME__home|TIME__wants|TIME_at_home
TRIAL__extra|TRIAL_still|WELL_on|WE_WELL|WE__YOU|WE__home|WE__it|WE_know_$|WE_washed
WE_washed_the|YOU_apart|YOU_apart_$|YOU_read|YOU_read_my|^ again|^ ask|^ blame|^ can
^ eighty-four|^ eleven|^ failed|^ four|^ fourth|^ grew|^ how|^ is|^ metal|^ papa|^ shed|^ since
^ treatment|^_BAD|^_DENIAL_in|^_ILLNESS_in|^_NUMBER_centimetres|^_NUMBER_is|^_NUMBER_stairs
^_NUMBER_time|^_SURE_TIME|^__back|^__bossy|^__bought|^__buy|^__cat|^__centimetres|^__chickens
^__collected|^__cup|^__keep|^__learned|^__made|^__plants|^__same|^__shouted|^__slept|^__snores
^__stairs|^__wanted|^_being_BAD|^_blame|^_blame_the|^_can|^_can_YOU|^_each_NUMBER|^_for_the
^_fourth|^_fourth_cup|^_grew|^_grew_NUMBER|^_he_COME|^_he_had|^_he_has|^_he_was|^_her_plants
^_how|^_how_long|^_i'd_like|^_i_buy|^_i_sit|^_i_slept|^_i_wanted|^_i_wrote|^_is|^_is_outside
^_it's_NUMBER|^_it_still|^_metal|^_my_COME|^_my_chickens|^_papa|^_papa_says|^_she_said
^_she_snores|^_shed|^_still_bossy|^_that's_SURE|^_the_cake|^_the_cat|^_the_man|^_the_night
^_the_same|^_the_teacher|^_they_collected|^_they_found|a bus|a cushion|a favourite|a film|a hat
a very|a video|a year|a_TIME_with|a__!|a__BAD|a__hat|a__time|a__window|a_bike_$|a_bus|a_bus_$
a_cushion|a_cushion_$|a_favourite|a_film|a_film_GOOD|a_hat|a_name_and|a_new_NUMBER|a_very
a_video|about__WE|accounts|afternoon|agony|agony $|agony_$|all he|all over|alto|alto line
alto__$|alto_line|alto_line_$|always this|am a|am pleased|am_a|am_pleased|and__cushion|and__knew
and__them|and_a_cushion|and_i_COME|and_i_knew|and_the_RIVAL|and_they_DENIAL|another apple
another_apple|another_apple_$|anything and|anything so|anything__gladly|anything__i|anything_and
anything_and_i|anything_so|anything_so_gladly|apple $|apple_$|are__for|as friendship
as_friendship|asked it|asleep|at breakfast|at church|at night|at__like|at__she|at__was
at_breakfast|at_breakfast_like|at_church|at_home_was|at_night|ate_NUMBER|avoid|avoid crowds
avoid_crowds|back__class|be $|be_$|because the|because this|because_the|because_this
beeps slightly|beeps__flat|beeps_slightly|beeps_slightly_flat|before it|before they|before_it
before_they|began|behind the|behind_the|being polite|being_BAD|being_polite|being_polite_$|big ?
big_?|body|boredom|bossy|bread|breakfast like|breakfast__a|breakfast_like|breakfast_like_a
breaks|breaks he|breaks__starts|breaks_he|breaks_he_starts|bus tickets|bus_tickets|buttons
by bus|by one|by_bus|cake sank|cake_sank|can you|can_YOU|can_YOU_read|can__read|car $
centimetres $|centimetres_$|chair and|chair__the|chair_and|changed|chemo before|chemo was
chickens|chickens know|chickens__everything|chickens_know|chickens_know_everything|chin
chose cards|chose__$|chose_cards|chose_cards_$|cleared|coins $|coins_$|cold $|cold_$|collected
collected my|collected__THERAPY|collected_my|collected_my_THERAPY|come from|come_from
completely_GONE_and|completely__and|count|cover|crowds|cup|cup of|cup__plain|cup_of|cup_of_plain
cushion|cushion $|cushion_$|customers|cut|damage|day nineteen|day twelve|didn't order
didn't think|do about|do_DENIAL_care|do__care|do_about|don't keep|downstairs|downstairs the
downstairs_the|drank|dress !|dress_!|driving test|driving_TEST|drum|drum at|drum__church|drum_at
drum_at_church|dusk|each day|each_TIME_$|eat__$|eggs|eighty-four|eighty-one|even|every hour
excused $|excused_$|extra blood|extra_BODY|face $|face_$|failed my|favourite|favourite__$|film
film star|film_GOOD|film_GOOD_$|film__$|first__i|first_thing_i|for dinner|for four|for ten
for_TEST|for__whole|for_dinner|for_me_to|for_my_KIN|forty nights|fourteen stairs|fourth cup
fourth__of|fourth_cup|fourth_cup_of|friendship|from__HOSPITAL|from_the_HOSPITAL|frozen|garlic
gave__her|gave_me_her|gladly|gladly $|gladly_$|green__it|grew one|grew_NUMBER
grew_NUMBER_pumpkin|grew__pumpkin|grown|habit|habit every|habit_SURE|habit_SURE_hour|habit__hour
had just|had something|had__THERAPY|had_just|had_something|had_something_to|hair came|hands and
hands_and|has__COME|has__me|has__name|has_a_name|hat my|hat_my|hated|have had|have__something
have_had|have_had_something|he asked|he gave|he starts|he'd have|he'd__had|he'd_have
he'd_have_had|he__DENIAL|he__another|he__for|he__in|he__was|he_gave|he_gave_me|he_said_was
he_starts|he_starts_another|her $|her plants|her_$|her_TEST_$|her__live|her_plants
her_plants_live|hid|his bike|his_BODY_$|his_bike|hold|hold $|hold_$|home for|home_for|hot water
hot__today|hot_water|hot_water_today|hours $|hours_$|how_i_tell|how_long_it|i hadn't|i let
i miss|i really|i sing|i stood|i wasn't|i'd_like_the|i'm scared|i'm_NUMBER|i'm__i
i've_SURE_obeyed|i've__obeyed|i_BAD_that|i_COME_for|i_DENIAL_order|i_DENIAL_think|i_WELL_to
i__cards|i__down|i__of|i__order|i__pleased|i__sunglasses|i__upstairs|i_am_a|i_am_pleased
i_chose_cards|i_come_from|i_do_the|i_hadn't|i_let|i_live_upstairs|i_look_like|i_put_the|i_really
i_sing|i_stood|i_tell_YOU|i_told_the|i_took_RIVAL|i_wear_sunglasses|if_YOU_can|in one|in__NUMBER
in__chair|in__next|in__that|in_the_lab|in_the_next|instead|into|iron|is excused|is outside
is__WE|is_excused|is_excused_$|is_outside|is_outside_SURE|is_still_TEST|it gets|it in|it like
it owes|it would|it's agony|it's all|it's how|it's_ILLNESS|it's_a_FOREVER|it's_agony
it's_agony_$|it's_how|it's_how_i|it_COME_$|it__friendship|it__is|it__still|it_as_friendship
it_in|it_like|it_owes|it_owes_me|it_still_is|it_was_RIVAL|it_would|keep it|keep_it|keep_it_$
kilos|kinds|kinds of|kinds_of|know everything|know what|know_everything|know_what|lady__the
last__a|later it|lemons|letters|like__arms|like__film|like_a_film|like_the_arms|list ?|list_?
listening|live upstairs|live with|live__$|live__me|live_upstairs|live_upstairs_$|live_with
live_with_me|long $|long it|long_$|long_it|longest|masks|masks $|masks_$|me|me her|me_SURE
me_her|me_her_TEST|meals didn't|meals_DENIAL|meals_DENIAL_$|meals__$|meant|medicine
messages about|minute|minutes of|minutes__football|minutes_of|minutes_of_football|mixed|mixed it
mixed__up|mixed_it|mixed_it_up|more__my|mother $|much too|much__salty|much_too|much_too_salty
my chickens|my driving|my eyes|my hair|my joints|my legs|my mum|my number|my sense|my shopping
my tumour|my ward|my_BODY|my_BODY_came|my_DOCTOR_gave|my_DOCTOR_left|my_KIN_to|my_NUMBER
my__SAFE|my__gave|my__know|my__list|my__they|my__with|my_chickens|my_chickens_know|my_driving
my_driving_TEST|my_joints|my_sense|my_sense_of|my_shopping|my_shopping_list|name__a|name_and_a
nap $|nap_$|nearly two|nearly_NUMBER_TIME|nearly__TIME|need|neighbours__what|never obeyed|news
night__my|nights running|nights_WELL|nose|not care|not sleepy|now what|now_SURE|now__?|now__COME
now_what|now_what_?|nurse turned|obeyed|obeyed anything|obeyed__so|obeyed_anything
obeyed_anything_so|of football|of plain|of_THERAPY|of__hot|of__that|of_coins_$|of_football
of_plain|of_plain_hot|of_them_$|off my|off__light|off_my|off_the_light|old damage|old habit
old__SURE|old_damage|old_habit|old_habit_SURE|on our|on sundays|on time|on_SURE|on_WE|on__for
on__terms|on__wall|on_my_HOSPITAL|on_the_COME|on_time|one for|one pumpkin|one small|one week
ones with|order curly|order_curly|other_OTHERS|outside always|outside_SURE|outside_SURE_this
outside__this|owes__$|owes_me_$|page $|papa|papa says|papa__it's|papa_says|papa_says_it's
parties|people thought|plain hot|plain__water|plain_hot|plain_hot_water|plants live|plants__with
plants_live|plants_live_with|plastic__$|plenty|plenty of|plenty_of|protein|pump beeps
pump__slightly|pump_beeps|pump_beeps_slightly|pumpkin|queue $|queue_$|radio__$|radish|rain $
rain_$|ran $|read my|read__shopping|read_my|read_my_shopping|remember|rent|research|rings|road
rolls|rolls with|rolls__ears|rolls_with|rolls_with_ears|room six|rules|said :|said was|said_:
said_was|salty|same story|same_story|same_story_NUMBER|sang|sank|sat|sat__the|save|say the
say_the|says__back|says_it's_back|scooter|send a|send_a|sense of|sense_of|sent|sent__picture
sent_a_picture|she sent|she snores|she wrote|she_sent|she_snores|she_wrote|shopping list
shopping__?|shopping_list|shopping_list_?|since then|sister gave|sleepy|sleeve $|sleeve_$
slightly|slightly flat|slightly_flat|slowly $|slowly_$|smell|snores|so gladly|so__COME|so_gladly
so_gladly_$|sold bus|sold__tickets|sold_bus|sold_bus_tickets|some of|some__i|some_of
something__say|something_to_say|stand by|stand_by|starts another|starts__apple|starts_another
starts_another_apple|stay $|stay_$|step $|step_$|sticker|sticker__$|still being|still bossy
still is|still tested|still_TEST|still__TEST|still__at|still_being|still_bossy|still_is
still_is_$|story forty|story_NUMBER|story_NUMBER_nights|story__nights|strict|study still|sundays
sunglasses|sunglasses at|sunglasses__breakfast|sunglasses_at|sunglasses_at_breakfast|take a
take_a|talk to|talk_to|talked about|talked_about|taught__KIN|taxi|tell it|tell_YOU_apart
tell__apart|tell_it|terms|that she|that_i_had|that_she|the alto|the chemo|the drum|the fever
the fridge|the glass|the kids|the lab|the lady|the line|the longest|the meals|the needle
the ones|the rules|the soup|the sticker|the summer|the taxi|the top|the worst|the_BAD_is
the_BODY_$|the_DOCTOR_said|the_DOCTOR_turned|the_NUMBER_with|the_PERSON_$|the_RIVAL_DENIAL
the_RIVAL_was|the_THERAPY_COME|the_THERAPY_stand|the_TIME_before|the_TRIAL_still|the__WE
the__anyway|the__by|the__driver|the__have|the__i|the__i've|the__line|the__machine|the__sank
the__stand|the__still|the__story|the__turned|the_alto|the_alto_line|the_cake_sank|the_drum
the_drum_at|the_fridge|the_fridge_$|the_glass|the_lab|the_lady|the_light_$|the_line|the_longest
the_meals|the_meals_DENIAL|the_needle|the_rules|the_same_story|the_soup|the_sticker|the_taxi
them__SURE|then a|then my|then__COME|then__NUMBER|then__was|then_a|then_my|there were|there_were
they collected|they look|they_COME_keep|they__keep|they_collected|they_collected_my|they_look
thing__could|thing_i_could|this big|this spring|this_TIME|this__?|this__is|this__my|this_big
this_big_?|those_TIME|thought we'd|thought__mixed|thought_we'd|thought_we'd_mixed|tickets
tickets__my|time round|time__$|time_round|to avoid|to know|to reach|to sleep|to__crowds|to__if
to__in|to__only|to__sea|to_avoid|to_avoid_crowds|to_know|to_know_what|to_reach|to_say_$|to_sleep
to_sleep_$|to_stop_$|to_tell_it|to_the_sea|toast and|toast_and|told him|told the|told__avoid
told_him|told_the|told_to_avoid|too loud|too much|too salty|too_loud|too_much|too_salty
took steroids|took_RIVAL_for|took__for|treatment again|tune|turned_off_the|twelve minutes
two buses|two pairs|two teeth|up again|up_FOREVER|up_FOREVER_$|upstairs $|upstairs_$|visitors
visitors $|visitors_$|voice_CONTACT_about|voice__about|volume|waiting for|walk|want__to
wanted to|wanted_to|ward knows|was my|was scared|was still|was three|was toast|was_GONE_$
was_RIVAL|was__before|was__her|was__longest|was__only|was_my|was_still|was_the_longest
was_the_only|was_toast|washed the|washed_the|water today|water_today|we lost|we washed|we'd
we'd mixed|we'd__it|we'd_mixed|we'd_mixed_it|we've|wear sunglasses|wear__at|wear_sunglasses
wear_sunglasses_at|weather|wedding__!|wedding_dress_!|week at|week my|went for|went up|went_for
went_up|what ?|what_?|what_?_$|what__$|what__did|what__do|what__was|what_to_do|when a|when_a
white before|white_before|who__YOU|whole day|whole_HOSPITAL_knows|whole_TIME|why|with cake
with__TIME|with__now|with_cake|with_cake_$|with_me_now|wore|worse than|worst|would help
would_help|write__$|you apart|you read
""",
    -25: """
: back|: oh|: strawberry|:__it's|:__row|:_back|:_back_row|:_oh|:_oh_it's|:_strawberry
:_strawberry_$|BAD&BODY|BAD&RIVAL|BAD_DENIAL_wipe|BAD__needles|BAD__wipe|BAD_at|BAD_of_needles
BAD_so|BEST_woman|BODY_BODY|BODY_BODY_and|BODY__TEST|BODY__for|BODY__same|BODY_makes
BODY_type_same|BODY_went|COME&MONEY|COME_ILLNESS|COME_ILLNESS_$|COME_TEST|COME__silly
COME__style|COME__they|COME_and|COME_at_NUMBER|COME_down|COME_his|COME_if_i|COME_it_style
COME_that_silly|COME_the|COME_want|COME_want_to|COME_what|CONTACT&ILLNESS|CONTACT&SAFE
DENIAL_BAD_$|DENIAL_COME_it|DENIAL_COME_me|DENIAL_NUMBER|DENIAL__buttons|DENIAL__know
DENIAL__off|DENIAL__tell|DENIAL__when|DENIAL_brave_i|DENIAL_can_i|DENIAL_do_buttons|DENIAL_drive
DENIAL_has|DENIAL_holds|DENIAL_holds_up|DENIAL_homework|DENIAL_homework_$|DENIAL_in_this
DENIAL_know_when|DENIAL_look|DENIAL_mine|DENIAL_mine_$|DENIAL_pass|DENIAL_pass_a|DENIAL_talk
DENIAL_talk_about|DENIAL_the_ILLNESS|DENIAL_told|DENIAL_told_me|DENIAL_want|DENIAL_wipe
DENIAL_wipe_off|DOCTOR&PERSON|DOCTOR_COME_at|DOCTOR__squeak|DOCTOR_shoes|DOCTOR_shoes_squeak
DOCTOR_was|FOREVER_:|FOREVER_:_back|FOREVER_TIME_$|FOREVER__and|FOREVER__back|FOREVER_at_NUMBER
GONE__filling|GONE__motorbike|GONE__the|GONE__whole|GONE_a_motorbike|GONE_dumpling
GONE_dumpling_filling|GONE_mentioning|GONE_mentioning_the|GONE_the_whole|GOOD__heard|GOOD_has
GOOD_has_heard|HOSPITAL&THERAPY|KIN&WORKS|KIN_GONE_dumpling|KIN_TEST_my|KIN__dumpling|KIN_answer
KIN_answer_to|KIN_knitted_a|KIN_timed|KIN_timed_my|KIN_wrote|KIN_wrote_the|MORE&TIME
NUMBER_COME_$|NUMBER_TIME_off|NUMBER__alarm|NUMBER__crooked|NUMBER__long|NUMBER_blankets
NUMBER_blankets_$|NUMBER_his|NUMBER_his_alarm|NUMBER_hours_by|NUMBER_is_crooked|NUMBER_meals
NUMBER_meals_a|NUMBER_past_it|NUMBER_stall|NUMBER_stall_on|NUMBER_to_COME|NUMBER_window_NUMBER
NUMBER_words|OTHERS__ILLNESS|OTHERS__the|OTHERS_it|OTHERS_tubs|OTHERS_tubs_$|PERSON&WE
PERSON__my|SAFE&TIME|SAFE__and|SURE__mark|SURE__so|SURE__up|SURE_did_before|SURE_holds
SURE_holds_up|SURE_it_was|SURE_landing|SURE_landing_$|SURE_once|SURE_the_mark|SURE_white
SURE_white_before|TEST__on|TEST__that|TEST_my_RIVAL|TEST_them|THERAPY__gave|THERAPY_it
TIME_:_strawberry|TIME__BAD|TIME__drove|TIME__i've|TIME__strawberry|TIME_and_DENIAL|TIME_and_i
TIME_at_a|TIME_i'm|TIME_in|TIME_it_was|TIME_of|TIME_the_RIVAL|TRIAL__THERAPY|WELL__COME|WELL__a
WELL__another|WELL_in_another|WE_DENIAL_talk|WE_HOSPITAL|WE_SURE|WE__KIN|WE_argue|WE_argue_about
WE_sold|YOU_will|^ as|^ caught|^ choir|^ got|^ happy|^ mum's|^ nan|^ other|^ out|^ she'd
^ spoons|^ today|^ tonight|^ turbulence|^ waiting|^ we've|^ yesterday|^_BAD_of|^_DENIAL_told
^_KIN_answer|^_KIN_knitted|^_NUMBER_stall|^_SURE_holds|^_SURE_of|^_SURE_white|^_WE_argue
^_WE_sold|^__ankle|^__answer|^__argue|^__ate|^__began|^__can|^__corridor|^__donor|^__drew
^__fell|^__fingers|^__garden|^__have|^__he|^__how|^__immune|^__into|^__knitted|^__loved
^__managed|^__mending|^__physio|^__proper|^__rain|^__room|^__spent|^__stall|^__taken|^__whole
^_a_proper|^_as|^_as_a|^_caught|^_caught_GONE|^_choir|^_choir_FOREVER|^_first_rain|^_for_NUMBER
^_got|^_got_into|^_happy|^_he's_mending|^_he's_up|^_he_DENIAL|^_he_loved|^_her_first|^_his_room
^_i've_SURE|^_i've_taken|^_i_came|^_i_drew|^_i_found|^_i_grew|^_i_put|^_i_would|^_it_began
^_it_went|^_my_ankle|^_my_donor|^_my_fingers|^_my_immune|^_new_BODY|^_on_my|^_other|^_out
^_same_corridor|^_she'd|^_she_DENIAL|^_spoons|^_the_physio|^_the_soup|^_the_whole|^_there_were
^_they_managed|^_today|^_today_i|^_tonight|^_tonight_WE|^_turbulence|^_turbulence_?|^_we've
^_when_it|^_yesterday|a cupboard|a drawer|a flat|a hard|a normal|a person|a rusty|a steamed
a stranger|a teacher|a time|a torch|a wall|a_BAD_and|a_TEST|a__PERSON|a__bun|a__but|a__i|a__nose
a__room|a__shouting|a__under|a_choir_DENIAL|a_cold_$|a_cupboard|a_cupboard_full|a_drawer|a_flat
a_hat_for|a_person|a_photo_$|a_proper_shouting|a_rusty|a_rusty_gate|a_steamed|a_steamed_bun
a_stranger|a_teacher|a_time|a_time_$|a_torch|a_torch_under|a_wall|a_wall_$|a_word_of|about my
about_my|after this|after__isolation|after_the_isolation|after_this|again :|age of|age__next
age_of|age_of_next|alarm goes|alarm__off|alarm_goes|alarm_goes_off|all white|alone $|an idiot
an_idiot|an_idiot_$|and came|and did|and i'd|and my|and__am|and__it|and__know|and_came|and_did
and_i'd|and_i'm_on|and_i_am|and_i_had|and_i_have|and_my|and_then_it|ankle|ankle is|ankle__a
ankle_is|ankle_is_a|answer__everything|answer_to_everything|answers|argue about|argue_about
argued|argument $|argument_$|as my|as the|as__donor's|as_my|as_my_donor's|as_the|ask if|asks if
at nine|at parties|at two|at_NUMBER_his|at_NUMBER_i|at_NUMBER_to|at__his|at__time|at_a_time
at_first_they|at_parties|awake $|awake_$|back a|back then|back_NUMBER|back__masked|back_a
back_curly_$|back_row_masked|back_then|be careful|be strong|be with|be_careful|be_with|bed and
bed__i|bed_and|bed_and_i|before__RIVAL|before_the_RIVAL|being__$|big|bikes|bird rides|bird_rides
blame__fish|blame_the_fish|blank_CONTACT_$|blank__$|blankets|blankets $|blankets_$|blanks
blanks $|blanks_$|blue|bone|brave i|brave_i|broke|bun|bun $|bun_$|burglars|burglars can't
burglars_DENIAL|burglars_DENIAL_tell|burglars__tell|bus__and|buttons $|buttons_$|by video
by__COME|by__and|by__from|by_video|call that|calligraphy|calligraphy teacher|calligraphy__COME
calligraphy_teacher|calligraphy_teacher_COME|came_in_NUMBER|can i|can't promise|can_i|can_i_$
can_see_it|care $|care_$|carpentry|carry|caught nothing|caught_GONE|caught_GONE_for|caught__for
cell $|chance of|chance_of|changed the|changed__picture|changed_the|changed_the_picture|cheats
cheats $|cheats_$|checked|choir again|choir without|choir_DENIAL|choir_DENIAL_COME|choir_FOREVER
choir_FOREVER_:|choir__:|choir__COME|cleaned|cleaned the|clotting|clotting factor|clotting_RIVAL
coffee|cold__$|consent form|consent_form|cook|coughs|coughs and|coughs__i'm|coughs_and
coughs_and_i'm|could|could_DENIAL_pass|could__$|counts my|couplets|cross|cruelly|cruelly $
cruelly_$|cupboard full|cupboard__of|cupboard_full|cupboard_full_of|day with|declan|declan did
declan_did|did before|did_before|did_before_$|didn't talk|disappeared|discuss|disgusting
disgusting $|disgusting_$|do buttons|do_buttons|doesn't wipe|don't want|donor lives|donor's
donor_WELL|donor_WELL_in|donor__in|door's|door's baby|door's_KIN|down to|down__the|down_to
dreamed|dreamed in|dreamed__pickles|dreamed_in|dreamed_in_pickles|dumpling|dumpling filling
dumpling_filling|eaten|eleven blankets|every landing|everyone holds|everyone the
everything__rice|everything_is_rice|expected|expected $|expected_$|family took|family_took
family_took_a|far away|far too|far_away|far_too|fat|feeling|fell__$|fever and|fingers for
fingers won't|fingers_DENIAL|fingers_DENIAL_do|fingers__do|fingers__me|fingers_for
fingers_for_me|first rain|first sandpit|first year|first__after|first__back|first__let
first_rain|first_rain_after|first_sandpit|first_they_let|fish i|fish__sell|fish_i|fish_i_sell
five and|five hours|five months|fix a|for blood|for eight|for_BODY|for_BODY_ILLNESS|for_TIME
for__ILLNESS|forgot to|forgot_to|form|forty times|found a|found__ILLNESS|found_a|found_a_ILLNESS
four hours|fourteen $|full__kind|full_of_kind|gave up|gave_up|gentle|gloves to|gloves__GONE
gloves_to|gloves_to_GONE|god has|goes off|goes_off|got home|got into|got__university|got_home
got_into|got_into_university|grapes|grapes $|grapes_$|grew up|grew__curly|grew__on
grew_back_curly|grew_up|grew_up_on|grinned like|grinned__an|grinned_like|grinned_like_an|guard
guard looks|guard__twice|guard_looks|guard_looks_twice|had two|had_BAD|had__talk|had_the_talk
hardest|has heard|has__NUMBER|has_heard|has_heard_BAD|hat for|hat__me|hat_for|hat_for_me|hats
have put|have tiles|have to|have__be|have__in|have_put|have_put_in|have_tiles|have_to|have_to_be
he calls|he loved|he wrote|he's mending|he's up|he's__at|he's__the|he's_mending|he's_mending_the
he's_up|he's_up_at|he__COME|he__SURE|he__buses|he_has_a|he_loved|he_loved_buses|he_wrote
heard worse|heard_BAD|heard_BAD_$|heard__$|heart lungs|her_BODY_$|her__sandpit|her_first_sandpit
him a|him_a|his alarm|his room|his tea|his__goes|his__smells|his_alarm|his_alarm_goes|his_room
his_room_smells|his_tea|his_tea_$|holds__a|holds__fingers|holds_up_a|holds_up_fingers|homework $
homework_$|hours by|hours_by|house hums|house without|house_DENIAL|house_DENIAL_me|house__me
house__now|house_hums|house_hums_now|hums|hums now|hums__so|hums_now|hums_now_so|hung
husband over|i broke|i dreamed|i drove|i found|i grew|i hated|i lie|i lived|i rest|i think
i wept|i'd expected|i'd just|i'd__salted|i'd_expected|i'd_expected_$|i'd_just|i'd_just_salted
i'd_like_that|i'm fine|i'm_BAD_$|i'm_WELL|i'm__my|i'm_awake_$|i'm_on_my|i've a|i've asked
i've cleaned|i've shown|i've started|i've taken|i've_COME|i've_GONE_mentioning|i've_GONE_the
i've__$|i've__a|i've__cupboard|i've__mentioning|i've__up|i've_a|i've_a_cupboard|i've_had_the
i've_shown|i've_shown_SURE|i've_started|i've_started_$|i've_taken|i've_taken_up|i_COME_want
i_DENIAL_SURE|i_DENIAL_brave|i_SURE_my|i_TEST_them|i_WELL_$|i__allowed|i__brave|i__for|i__off
i__only|i__talking|i__wake|i__want|i_broke|i_dreamed|i_dreamed_in|i_drove|i_found|i_grew
i_grew_up|i_have_a|i_have_put|i_knew_$|i_lie|i_lived|i_really_WELL|i_rest|i_rest_on
i_said_DENIAL|i_sat_on|i_sell_DENIAL|i_still_COME|i_still_wake|i_think|i_thought_the|i_wanted_to
i_was_talking|i_wept|i_wept_on|i_would_like|idiot|idiot $|idiot_$|if__awake|if__would
if_i'm_awake|immune__is|immune_system_is|in our|in pickles|in september|in_WE|in_WELL|in__my
in__world|in_my_THERAPY|in_pickles|in_pickles_$|in_the_drawer|in_the_world|in_this_house
intensive|intensive care|intensive_care|into university|into__far|into_university
into_university_far|is crooked|is rice|is thirteen|is too|is__age|is__pudding|is__rusty|is__the
is_a_rusty|is_crooked|is_crooked_$|is_rice|is_rice_pudding|is_the_age|is_too|it ?|it began
it needs|it style|it's in|it's_YOU_$|it's__it's|it's__the|it's_in|it's_in_the|it_?|it_?_$
it_SURE_PERSON|it__WE|it_began|it_might_help|it_needs|it_needs_a|it_style|it_style_$
it_was_NUMBER|its_own_$|joining|joining it|just salted|just__his|just_salted|just_salted_his
kept my|kept_my|kids timed|kill|kilos i'd|kilos__expected|kilos_i'd|kilos_i'd_expected
kind people's|kind_OTHERS|kind_OTHERS_tubs|kind__tubs|kindergarten|kitchen $|kitchen_$|knitted a
knitted__hat|knitted_a|knitted_a_hat|know when|know yet|know__TIME|know_when|know_when_to
know_yet|lady with|lady_with|lady_with_the|landing|landing $|landing_$|lane $|learned $
learned_$|let__have|let_me_have|like an|like it|like__idiot|like_an|like_an_idiot|like_it
little__$|look__my|looked|looks twice|looks__$|looks_twice|looks_twice_$|loud|loudly|loved
loved buses|loved_buses|lunch trolley|lunch__said|lunch_trolley|lunch_trolley_said|lungs and
lymphocyte|made_NUMBER|man_in_the|managed the|managed__house|managed_the|managed_the_house
mark $|mark_$|masked|masked flat|masked_flat|match with|match__my|match_with|match_with_my
me have|me__i|me__tiles|me_have|me_have_tiles|me_to_TEST|meals a|meals__TIME|meals_a
meals_a_TIME|mending|mending the|mending__radio|mending_the|mending_the_radio|mentioning the
mentioning__stick|mentioning_the|mentioning_the_stick|mentions|mentions it|mentions__SURE
mentions_it|mentions_it_SURE|might help|might_help|milk|milk__the|mop|mornings|mostly blanks
mostly_blanks|mostly_blanks_$|mouth__raw|mouth_was_raw|mum's|mum's answer|my ankle
my calligraphy|my children|my donor's|my door|my elbow|my feet|my nap|my pillow|my room|my tree
my_BODY_and|my_KIN_COME|my_KIN_learned|my_KIN_said|my_KIN_timed|my_KIN_wrote|my_TEST_was
my_THERAPY_they|my__i|my__learned|my__self|my__so|my__stayed|my__teacher|my__timed|my__wrote
my_ankle|my_ankle_is|my_calligraphy|my_calligraphy_teacher|my_donor's|my_donor_WELL|my_door
my_elbow|my_elbow_$|my_family_took|my_feet|my_feet_$|my_fingers_DENIAL|my_mouth_was|my_nap
my_old_self|my_pillow|my_room|my_tree|my_tree_DENIAL|nan knitted|need a|need_a|needles before
needles_before|needs a|needs__word|needs_a|needs_a_word|never did|never once|new blood
new_BODY_type|new__type|next bed|next door's|next__KIN|next_bed|next_door's|next_door's_KIN
night nurse's|night_DOCTOR_shoes|night__COME|night__shoes|nights i|nights_i|nine $|no homework
nobody has|nobody holds|nobody told|none of|nor can|nose $|nose_$|not know|not mine|not pass
now my|now so|now__i've|now__she|now_and_she|now_my|now_so|now_so_i've|number #|nurse's
nurse's shoes|of its|of kind|of needles|of next|of__before|of__door's|of__to|of_gloves_to|of_its
of_its_own|of_kind|of_kind_OTHERS|of_needles|of_needles_before|of_next|of_next_door's|oh it's
oh__YOU|oh_it's|oh_it's_YOU|old man|old self|old__$|old__turned|old_man|old_self|old_self_turned
older|on be|on every|on_SURE_landing|on_TIME_:|on__:|on__careful|on__feet|on__fourth|on__landing
on_a_wall|on_be|on_be_careful|on_my_feet|on_the_NUMBER|on_the_fourth|only_COME|only_thing_i
opened|opened the|opened_the|or__DENIAL|over dumpling|owes__a|owes_me_a|pass a|pass__choir
pass_a|pass_a_choir|past it|past_it|people's tubs|perfect|perfect $|phones|phones at|photo $
photo_$|physio|pickles $|pickles_$|post box|post_box|proper shouting|proper__match
proper_shouting|proper_shouting_match|pudding|put_in_NUMBER|questions $|questions_$|radio again
radio_FOREVER|radish $|radish_$|rain after|rain__the|rain_after|rain_after_the|reach
read__CONTACT|really ran|really_WELL|really_WELL_$|really__$|rest on|rest__SURE|rest_on
rest_on_SURE|rice pudding|rice_pudding|room smells|room_smells|round the|round_the|row masked
row__flat|row_masked|row_masked_flat|rusty|rusty gate|rusty_gate|said slowly|said_:_oh|said__i
said__might|said__oh|said_it_might|said_slowly|salted|salted his|salted__tea|salted_his
salted_his_tea|same corridor|same__my|same_as_my|same_corridor|sandpit|sat on|sat_on|sat_on_the
say that's|say__allowed|say__was|say_that's|say_that's_allowed|says__$|second month|self
self turned|self__up|self_turned|self_turned_up|sell not|sell_DENIAL|sell_DENIAL_the|sell__the
she asked|she coughs|she did|she doesn't|she laughed|she mentions|she never|she owes|she says
she'd call|she'd_COME|she'd_COME_that|she'd__that|she_SURE|she_SURE_did|she__and|she__did
she__in|she__now|she_coughs|she_coughs_and|she_did|she_laughed|she_laughed_at|she_mentions
she_mentions_it|she_owes|she_owes_me|she_says|she_snores_now|shelling|shelling peas
shelling_peas|shoes squeak|shoes_squeak|shorter|shouting match|shouting__with|shouting_match
shouting_match_with|shown|shown everyone|shown_SURE|shown_SURE_the|shown__the|silly|silly $
silly_$|sister phones|sit__$|six his|slept__a|snores now|snores_now|so i've|so often|so they
so__BODY|so__can|so__started|so_i've|so_i've_started|so_i_can|so_often|so_they|some days|some__$
somewhere|speak|spoons|spring i|squeak|stall on|stall__the|stall_on|stall_on_the|stand__the
started $|started_$|steamed|steamed bun|steamed__$|steamed_bun|steamed_bun_$|steps|steroids for
still my|still wake|still_BAD|still__DOCTOR|still_my|still_my_DOCTOR|still_wake|stood in
stood_in|stop and|stop_and|stopped mentioning|stranger|strawberry|strawberry $|strawberry_$
strict__$|strip of|strip_of|studied|studied $|studied_$|style|style $|style_$|system is
system__the|system_is|system_is_the|taken__carpentry|taken_up_carpentry|talk__it|talk_about_it
talking to|talking__a|talking_to|talking_to_a|tastes|tastes of|tastes_of|teacher calls
teacher said|teacher_COME|teacher_COME_it|teacher__it|teacher__slowly|teacher_said
teacher_said_slowly|tell $|tell_$|thank__$|that he|that hospital|that silly|that the
that's allowed|that's__i|that's_allowed|that__my|that__of|that_he|that_silly|that_silly_$
that_the|the|the age|the bird|the corner|the drawer|the guard|the hardest|the kilos|the mark
the mask|the milk|the pain|the physio|the picture|the room|the talk|the third|the time|the wall
the wedding|the_BAD_DENIAL|the_BEST_woman|the_TIME_WE|the__PERSON|the__flat|the__form|the__looks
the__rides|the__version|the__woman|the_age|the_age_of|the_bird|the_bird_rides|the_consent_form
the_corner|the_drawer|the_first_thing|the_fish_i|the_guard|the_guard_looks|the_hardest
the_house_DENIAL|the_kilos|the_kilos_i'd|the_kitchen_$|the_lady_with|the_lunch_trolley
the_man_in|the_mark|the_mark_$|the_mask|the_milk|the_needle_$|the_next_bed|the_physio
the_picture|the_post_box|the_radio_FOREVER|the_room|the_talk|the_teacher_said|the_time|the_wall
the_wall_$|the_wedding|the_whole_flat|them every|them__late|them_are_late|then $|then breakfast
then we|then_$|then_WE|then__TIME|then_breakfast|then_on_TIME|there is|there's__torch
there's_a_torch|there_is|they are|they could|they didn't|they managed|they tested
they've changed|they've__the|they've_changed|they've_changed_the|they__$|they__YOU|they__that's
they_are|they_could|they_managed|they_managed_the|they_said_it|they_say_that's|they_told_WE
things declan|things__did|things_declan|things_declan_did|third stall|this house|this__hums
this__next|this_house|this_house_hums|thought the|thought_the|three and|three days|three i
three pairs|timed|timed my|timed__nap|timed_my|timed_my_nap|tired $|to ask|to count
to everything|to fix|to go|to sing|to_COME_$|to_COME_if|to_GONE_a|to_TEST|to__COME|to__at
to__coat|to__i|to_a_coat|to_be_WELL|to_everything|to_everything_is|to_sing|today__COME
today_i_COME|told us|told_WE|tonight|tonight we|tonight_WE|tonight_WE_DENIAL|tonight__DENIAL
too_much_$|took a|took_NUMBER|took__photo|took__to|took_a|took_a_photo|torch|torch under
torch__my|torch_under|torch_under_my|town|tree doesn't|tree_DENIAL|tree_DENIAL_know|tree__know
trolley said|trolley__:|trolley_said|trolley_said_:|tubs|tubs $|tubs_$|tuesday :|turbulence
turbulence ?|turbulence_?|turned_up_$|turns|two of|two past|two years|type same|type__as
type_same|type_same_as|under a|under my|under__pillow|under_a|under_my|under_my_pillow
university far|university__away|university_far|university_far_away|up carpentry|up fingers
up__be|up__for|up__my|up__steamed|up_a_steamed|up_carpentry|up_fingers|up_fingers_for|up_on_be
version|waiting doesn't|wake|want__be|want_to_be|was clear|was like|was raw|was six|was talking
was tired|was_NUMBER_$|was_WELL|was__BAD|was_like|was_raw|was_talking|was_talking_to
wasn't brave|we argue|we didn't|we know|we sold|wednesday|week with|went_back_in|wept on
wept__it|wept_on|wept_on_it|were__the|what would|what__happen|what__like|what_would
what_would_happen|when to|when__stop|when__was|when_to|when_to_stop|while|whisper|white_before_$
whole flat|whole_flat|will__at|window one|window_NUMBER|wipe|wipe off|wipe__$|wipe_off
wipe_off_$|with three|with_DENIAL_homework|with_ILLNESS|with__for|with__homework|with__lunch
with__names|with_the_lunch|without joining|won't do|word $|word of|word_$|word__its|word_of
word_of_its|worn|worn out|worn_out|would happen|would like|would__a|would_happen|would_like
written|year my
""",
    -20: """
# a|: chaos|: danced|:_YOU|:__SURE|:__as|:__big|:_bald_big|:_chaos|:_chaos_as|:_danced
:_danced_SURE|? i've|?_DENIAL|?_i've|BAD&BEST|BAD_NUMBER|BAD__on|BAD__then|BAD_a|BAD_for_NUMBER
BAD_now_but|BAD_room|BAD_room_$|BEST__a|BEST__my|BEST_of_a|BEST_of_my|BODY&OTHERS|BODY&SAFE
BODY_TEST_SURE|BODY__back|BODY_came_back|BODY_open|BODY_open_$|COME&DEATH|COME_COME
COME_TEST_steps|COME__DOCTOR|COME__TIME|COME__in|COME__new|COME__politely|COME__steps
COME_about_the|COME_buy|COME_buy_new|COME_i|COME_if_the|COME_it_politely|COME_me_$|COME_say
COME_that|CONTACT&DOCTOR|DEATH_and_i|DEATH_of|DENIAL_COME|DENIAL_SAFE_GONE|DENIAL__because
DENIAL__frying|DENIAL_could|DENIAL_dog|DENIAL_dog_because|DENIAL_finished_frying|DENIAL_remember
DOCTOR&YOU|DOCTOR__was|DOCTOR_and|DOCTOR_at|DOCTOR_came|DOCTOR_had|FOREVER_in|FOREVER_so
FOREVER_terms|GONE&WELL|GONE_COME|GONE__of|GONE_and_the|GONE_radish|HOSPITAL_for|ILLNESS&MORE
KIN_PERSON|KIN_PERSON_$|KIN__everything|KIN__from|KIN__lived|KIN__panda|KIN__pinned|KIN__was
KIN_bit|KIN_bit_me|KIN_boils|KIN_boils_everything|KIN_bought|KIN_bought_a|KIN_drew_me
KIN_i_lived|KIN_is_pinned|KIN_prays|KIN_prays_at|KIN_said_DENIAL|KIN_says_panda|KIN_says_she
KIN_says_the|KIN_serves|KIN_serves_it|KIN_shaved|KIN_sleeve|KIN_sleeve_$|MORE__$|MORE_before
MORE_before_$|MORE_me_$|NUMBER_:_danced|NUMBER_NUMBER_a|NUMBER_TIME_from|NUMBER_TIME_she
NUMBER__RIVAL|NUMBER__argument|NUMBER__danced|NUMBER__i've|NUMBER__knee|NUMBER__plant
NUMBER__sleep|NUMBER__strip|NUMBER__wardrobe|NUMBER_arms|NUMBER_asleep|NUMBER_asleep_by
NUMBER_black|NUMBER_by|NUMBER_centimetres_of|NUMBER_cheats|NUMBER_cheats_$|NUMBER_crow
NUMBER_fields|NUMBER_fields_of|NUMBER_hours_sleep|NUMBER_hours_with|NUMBER_i_had|NUMBER_long
NUMBER_long_strip|NUMBER_minutes_TIME|NUMBER_minutes_argument|NUMBER_needles|NUMBER_needles_a
NUMBER_of_my|NUMBER_of_them|NUMBER_real|NUMBER_real_knee|NUMBER_shut|NUMBER_shut_at
NUMBER_the_PERSON|NUMBER_the_wardrobe|NUMBER_tomato|NUMBER_tomato_plant|NUMBER_tree
NUMBER_tree_NUMBER|OTHERS&TIME|OTHERS_in|PERSON__a|PERSON__flat|PERSON_has|PERSON_has_flat
PERSON_i|PERSON_in|SAFE_was|SURE_WE_WELL|SURE__at|SURE_been_so|SURE_evening|SURE_it|SURE_knew
SURE_my_KIN|TEST_SURE_TIME|TEST_TIME_i'm|TEST__TIME|TEST__i'm|TEST_stayed|TEST_stayed_low
TEST_steps|TEST_them_SURE|TEST_were_low|THERAPY__to|THERAPY_the|THERAPY_will|TIME_:_chaos
TIME_NUMBER_and|TIME__DOCTOR|TIME__GONE|TIME__TIME|TIME__chaos|TIME__from|TIME__got|TIME__wrote
TIME_from_now|TIME_i'm_WELL|TIME_i_had|TIME_of_my|TIME_off_$|TIME_with|TIME_yes|TIME_yes_$
TRIAL_was|WELL_like_a|WELL_to_the|WELL_until|WELL_until_the|WE__afterwards|WE__curling|WE__do
WE__halfway|WE__in|WE__is|WE__married|WE__what's|WE_divorced|WE_divorced_afterwards|WE_got
WE_got_married|WE_say|WE_say_what's|WE_still|WE_took|WE_took_NUMBER|WE_watched
WE_watched_curling|WE_were_halfway|YOU__SURE|YOU_are_COME|YOU_owe|^ forty|^ fourteen|^ item
^ let|^ light|^ mother|^ opened|^ quilts|^ sunscreen|^ this|^_DENIAL_could|^_KIN_boils
^_KIN_bought|^_KIN_prays|^_KIN_said|^_NUMBER_fields|^_NUMBER_tomato|^_NUMBER_window|^_SURE_my
^_TEST_TIME|^_WE_divorced|^_WE_still|^_YOU_owe|^__bed|^__boils|^__breakfast|^__corrected
^__customers|^__divorced|^__downstairs|^__drove|^__eat|^__fields|^__hadn't|^__hat|^__hummed
^__it|^__knew|^__laughed|^__list|^__look|^__looked|^__mouth|^__prays|^__sang|^__second|^__shoes
^__sing|^__thing|^__tomato|^__turn|^__was|^_a_BODY|^_a_KIN|^_back_downstairs|^_grandpa_does
^_he_hummed|^_he_stood|^_i've_COME|^_i've_got|^_i_did|^_i_do|^_i_drove|^_i_eat|^_i_fell|^_i_keep
^_i_sang|^_i_shouted|^_i_sing|^_i_stood|^_in_HOSPITAL|^_in_bed|^_item|^_item_NUMBER|^_let
^_light|^_opened|^_opened_the|^_please_COME|^_quilts|^_quilts_in|^_red_shoes|^_she_laughed
^_some_nights|^_sunscreen|^_sunscreen_hat|^_the_customers|^_the_list|^_the_second|^_this|^_up_at
^_up_the|^_whose_turn|a card|a duvet|a kid|a move|a plain|a restaurant|a sterile|a suit|a third
a_BAD_for|a_FOREVER_TIME|a_THERAPY_THERAPY|a_TRIAL_was|a_WELL_$|a__cover|a__fork|a__machine
a__ordinary|a__where|a_card|a_cold_nose|a_duvet|a_duvet_cover|a_move|a_parking_machine|a_plain
a_plain_ordinary|a_plastic_fork|a_restaurant|a_sterile|a_sterile_room|a_suit|about lemons
about_lemons|about_that_$|accounts $|actually studied|actually__$|actually_studied
actually_studied_$|after the|after_the|after_the_THERAPY|afternoon yes|afterwards on
afterwards__FOREVER|afterwards_on|afterwards_on_FOREVER|all morning|all night|all our|already
am__of|an argument|an__and|an_argument|and every|and listen|and otherwise|and__DOCTOR|and__could
and__let|and__lie|and__old|and_i_could|and_i_lie|and_it_DENIAL|and_listen|and_otherwise
and_otherwise_$|angry $|answers sooner|answers__MORE|answers_sooner|answers_sooner_MORE
anything was|anything__GONE|anything_was|anything_was_GONE|apple peel|apple_peel|are_GONE_$
are__plants|are_the_plants|argument with|argument__a|argument_with|argument_with_a|arm $|arm_$
as ever|as notes|as_FOREVER|as_FOREVER_$|as__fridge|as_far_as|as_notes|as_notes_$|as_the_fridge
ask the|asked to|asleep by|asleep__dusk|asleep_by|asleep_by_dusk|at full|at_NUMBER_asleep
at_NUMBER_centimetres|at_NUMBER_shut|at__asleep|at__centimetres|at__shut|at__volume|at_full
at_full_volume|ate the|ate_the|away for|away_for|back downstairs|back half|back_NUMBER_black
back__black|back__move|back_a_move|back_downstairs|back_downstairs_the|back_on_the|bald big
bald__grin|bald_big|bald_big_grin|be checked|be cheerful|be__?|be__YOU|be__and|be__for
be_checked|be_checked_for|be_cheerful|be_cheerful_?|because__germs|because_of_germs|bed by
bed liked|bed__NUMBER|bed__marmalade|bed_by|bed_by_NUMBER|bed_liked|bed_liked_marmalade
been asked|been away|been so|been_COME|been_COME_to|been__for|been__to|been_away|been_away_for
been_so|big grin|big__NUMBER|big_grin|big_grin_NUMBER|bit me|bit_me|blame__RIVAL|blame_the_RIVAL
blamed|blamed the|blamed_the|blood|blood test|boils|boils everything|boils_everything
bought__suit|bought_a_suit|brings me|brings_me|brother and|bus__NUMBER|busy $|busy_$|but with
but__my|but_with|but_with_my|buy new|buy__shoes|buy_new|buy_new_shoes|by dusk|by eight|by mood
by my|by myself|by then|by__the|by_dusk|by_mood|by_mood_$|by_my|by_myself|by_then|by_then_i
call me|called me|calls|came and|came__curly|came__in|came__they|came__with|came_and
came_back_curly|came_home_with|can hear|can say|can't drive|can_hear|can_hear_the|can_say
cat turns|cat__up|cat_turns|cat_turns_up|caught every|caught_SURE|centimetres of
centimetres__BODY|centimetres_of|centimetres_of_BODY|change a|change__duvet|change_a
change_a_duvet|chaos|chaos as|chaos__FOREVER|chaos_as|chaos_as_FOREVER|checked for|checked_for
checks|cheerful|cheerful ?|cheerful_?|chess men|chess__DENIAL|chess_men|chess_men_DENIAL|chin $
chin_$|cold nose|cold_nose|cold_nose_$|could__for|count them|counts stayed|counts steps|cousin's
cousin's sleeve|cover $|cover_$|cried|crow|curious|curious $|curious_$|curling|curling $
curling_$|customers ask|customers_COME|customers_COME_for|customers__for|dad bought|danced all
danced_SURE|danced_SURE_night|danced__night|daughter|daughter drew|daughter says|day three
days i'm|days later|did the|did_NUMBER|did_the|die and|die of|divorced|divorced afterwards
divorced__on|divorced_afterwards|divorced_afterwards_on|do and|do__i|do__pig|do_and|do_the_pig
does__elephant|does_the_elephant|dog because|dog has|dog__of|dog__retired|dog_because
dog_because_of|dog_has|dog_has_retired|don't buy|don't say|doors close|doors__$|doors_close|dorm
down with|down_with|down_with_the|downstairs__chess|downstairs_the_chess|drew my|drew__:
drew__THERAPY|drew_me_:|drew_my|drew_my_THERAPY|dried|dried radish|drive $|drive_$|ducks
ducks in|ducks__it|ducks_in|ducks_in_it|duvet|duvet cover|duvet__$|duvet_cover|duvet_cover_$
easier $|easier before|eat__and|eat_it_and|eight months|eight the|eighties|eighties $|eighties_$
elephant|elephant i|elephant__do|elephant_i|elephant_i_do|eleven hours|ever $|every evening
every night|every year|everybody|everywhere|eye $|eye patch|eye_$|eye__on|eye_patch|eye_patch_on
eyes open|face and|face_and|family group|family_OTHERS|far as|far__the|far_as|far_as_the
feeds the|feeds__ducks|feeds_the|feeds_the_ducks|fever came|fever for|few|fields|fields of
fields__maize|fields_of|fields_of_maize|finds|fine until|finished frying|finished the
finished__questions|finished__supper|finished_frying|finished_frying_supper|finished_the
finished_the_questions|first__that|first_thing_that|flat pillowcases|flat__$|flat_pillowcases
flat_pillowcases_$|flats|flats $|flats_$|for most|for results|for thirty-six|for_BEST
for_BEST_of|for_TEST_$|for__DOCTOR|for__a|for__hour|for__long|for__of|for_an_hour|for_dinner_$
fork|four days|frightened|from now|from the|from__COME|from_now|from_the|frying|frying supper
frying__$|frying_supper|frying_supper_$|full volume|full_volume|garlic $|garlic_$|gate__NUMBER
gave__the|gave_me_the|gloves $|gloves_$|go back|goes by|goes_by|good terms|got married|got__at
got__cold|got__sticker|got_a_cold|got_married|got_married_in|got_the_sticker|gran|grandchild
grandma prays|grandpa does|grandpa__the|grandpa_does|grandpa_does_the|grandson says
great-grandson|great-grandson bit|grew__NUMBER|grew_back_NUMBER|grin six|grin_NUMBER
grin_NUMBER_arms|grin__arms|guide|guide dog|guide__has|guide_dog|guide_dog_has|had actually
had__change|had__studied|had_actually|had_actually_studied|had_to_change|half black|half my
halfway__an|halfway_through_an|hard $|has flat|has retired|has told|has__pillowcases|has_flat
has_flat_pillowcases|has_retired|has_told|has_told_me|hat long|hat__sleeves|hat_long
hat_long_sleeves|have finished|have gone|have quarrelled|have run|have__my|have_finished
have_finished_the|have_quarrelled|have_quarrelled_SURE|have_run|have_run_out|haven't finished
he feeds|he hummed|he keeps|he stood|he won't|he_COME_the|he_DENIAL_use|he__CONTACT|he__he
he__more|he__use|he_feeds|he_feeds_the|he_hummed|he_keeps|he_keeps_CONTACT|he_sleeps_for
he_stood|heal|help|her eye|her_BODY_TEST|her_KIN|her__patch|her__would|her_eye|her_eye_patch
hid the|hid_the|him in|him_in|home__TIME|home__a|home_with_a|hoped the|hoped__soft|hoped_the
hoped_the_soft|hours sleep|hours with|hours__$|hours_sleep|hours_sleep_$|hours_with|how it
how_it|hummed like|hummed__a|hummed_like|hummed_like_a|i bought|i forget|i get|i go|i hear
i sang|i saw|i screamed|i send|i shouted|i tell|i tune|i watched|i'd__COME|i'd__some
i'd_like_some|i'm good|i'm_FOREVER|i'm_FOREVER_at|i'm_WELL_until|i'm__at|i'm__the|i'm__until
i've got|i've sorted|i've_COME_it|i've__COME|i've_got|i've_got_a|i've_sorted|i've_sorted_my
i_BAD_$|i_COME_know|i_COME_the|i_COME_up|i_DENIAL_drive|i_DENIAL_say|i_WELL_like|i__actually
i__anyway|i__badly|i__been|i__behind|i__curious|i__drive|i__finished|i__had|i__pianos
i__quarrelled|i__sleep|i__take|i__voice|i__yes|i_ate_NUMBER|i_bought|i_bought_a|i_could_DENIAL
i_drew_my|i_eat_it|i_forget|i_had_actually|i_have_finished|i_have_quarrelled|i_have_run|i_hear
i_hear_the|i_let_it|i_lie_$|i_lived_in|i_said_i|i_said_yes|i_sang|i_sang_at|i_sat_down|i_saw
i_say_i|i_say_it|i_say_what|i_screamed|i_send|i_send_voice|i_shouted|i_shouted_at|i_slept_NUMBER
i_slept_WELL|i_stood_in|i_tell|i_think_now|i_thought_of|i_told_my|i_took_it|i_tune|i_tune_pianos
i_wanted_a|i_was_away|i_was_back|i_was_curious|i_was_in|i_watched|if you|if_it_would|immune
in her|in masks|in__THERAPY|in__dorm|in__kitchen|in__queue|in__sterile|in__sun|in_a_HOSPITAL
in_a_sterile|in_bed_by|in_her|in_her_BODY|in_masks|in_the_dorm|in_the_kitchen|in_the_sun
is always|is being|is it|is over|is pinned|is_BAD|is_DENIAL|is_back_in|is_being|is_it|is_it_to
is_my_DOCTOR|is_pinned|is_pinned_to|it answers|it back|it down|it grew|it politely|it ring
it will|it's red|it's still|it's_red|it's_still|it's_still_FOREVER|it__BAD|it__about|it__hold
it__notes|it__of|it__sooner|it_answers|it_answers_sooner|it_as_notes|it_back|it_down|it_grew
it_grew_back|it_like_a|it_politely|it_politely_and|it_to_be|it_to_the|it_was_about|it_was_in
it_will|it_will_hold|italian|itched|item|item twenty-three|item_NUMBER|item_NUMBER_:|item__:
joined|just for|just_for|keeps accounts|keeps_CONTACT|keeps_CONTACT_$|keeps__$|kept his|kept_his
kick|kick my|kick__shins|kick_my|kick_my_shins|kid i|knee|knee $|knee_$|knees $|knees_$|knew the
knew who|knew_the|knew_who|know i|know_i|later :|laughed__SURE|laughed_at_SURE|leave|less|let
let go|let it|let_COME|let__carry|let__take|let_it|let_it_COME|let_me_take|lid|lie $|lie_$
lift doors|lift__close|lift_doors|lift_doors_close|like some|like to|like__fridge|like__man
like__restaurant|like__say|like__small|like__toast|like_a_fridge|like_a_man|like_a_restaurant
like_a_small|like_some|like_some_toast|like_to|like_to_say|liked marmalade|liked_marmalade
line and|line__i|line_and|line_and_i|list $|list_$|listen|lived in|lived_in|lived_in_a|liver
long sleeves|long strip|long_it_will|long_sleeves|long_strip|look__a|lost my|low for|low_for
lungs|lupus had|machine that|machine_that|maize|marmalade|married in|married__masks|married_in
married_in_masks|me alone|me i'm|me take|me_:_bald|me_BAD|me__back|me__bald|me__by|me__eighties
me_and_i|me_i'm|me_take|me_take_back|me_the_eighties|medicines|memory|men won't|men_DENIAL
men_DENIAL_let|men__let|messages $|minutes argument|minutes later|minutes_TIME|minutes_TIME_:
minutes__:|minutes__with|minutes_argument|minutes_argument_with|month at|months $|months to|mood
mood $|mood_$|move|much that|much__i|much_that|mum boils|mum said|my chin|my cousin's
my great-grandson|my liver|my marrow|my mother's|my shins|my socks|my sons|my_BODY_open
my_COME_$|my_COME_TEST|my_KIN_bit|my_KIN_drew|my_KIN_serves|my_KIN_shaved|my_KIN_sleeve
my_TEST_stayed|my__BEST|my__bit|my__drew|my__guide|my__knew|my__my|my__serves|my__shaved
my__sleeve|my__then|my__will|my_chin|my_first_TIME|my_old_guide|my_pillow_$|my_shins|my_shins_$
my_socks|my_socks_by|needles a|needles__TIME|needles_a|needles_a_TIME|neighbours $
neighbours haven't|neighbours_$|neighbours_DENIAL|neighbours_DENIAL_finished
neighbours__finished|never knew|new shoes|new_shoes|next__liked|next_bed_liked|nights and
nights_and|nine shut|no dog|nobody could|nobody had|not $|not say|note|note that|note__i
note_that|note_that_i|notebook|now but|now i'd|now__like|now__with|now_but|now_but_with|now_i'd
now_i'd_like|october|of hair|of maize|of the|of weather|of__SURE|of__WELL|of_anything_was
of_gloves_$|of_maize|of_my_COME|of_the|of_weather|of_weather_$|off__NUMBER|old guide|old_NUMBER
old__dog|old_guide|old_guide_dog|on good|on one|on steroids|on teddy|on_FOREVER|on_FOREVER_terms
on_NUMBER_real|on__real|on_teddy|on_the_beach|on_time_i|one by|one crow|one hair|one long
one real|one tomato|one tree|one year|only_GONE|opened__shop|opened_the_shop|or the|or__rice
or_the|or_the_rice|ordinary|ordinary cold|ordinary_cold|our lives|out__weather|out_of_weather
panda|panda $|panda_$|paper $|paper for|paper_$|paper__$|paper_for|parking machine
parking_machine|passport $|patch|patch on|patch__teddy|patch_on|patch_on_teddy|peace|people in
per grandchild|per_grandchild|person|phone counts|physio says|physio__squeeze|physio_says
physio_says_squeeze|pig|pillowcases|pillowcases $|pillowcases_$|pills and|pinned to|pinned__the
pinned_to|pinned_to_the|plain ordinary|plain__cold|plain_ordinary|plain_ordinary_cold|plant per
plant__grandchild|plant_per|plant_per_grandchild|plants $|plants_$|plastic fork|plastic_fork
please don't|please note|please_COME_buy|please__buy|please__that|please_note|please_note_that
plum|plum tree|plum__by|plum_tree|plum_tree_by|pointing|politely|politely and
politely__otherwise|politely_and|politely_and_otherwise|porridge|prays|prays at|prays__full
prays_at|prays_at_full|promise you|put her|put__eye|put_her|put_her_eye|quarrelled
quarrelled all|quarrelled_SURE|quarrelled_SURE_WE|quarrelled__WE|quilts|quilts in|quilts__the
quilts_in|quilts_in_the|read as|read__NUMBER|read__consent|read__far|read_as|read_as_far
read_the_consent|real knee|real_knee|real_knee_$|red $|red shoes|red_$|red_shoes|remember $
remember the|remember_$|remember_the|restaurant|ring $|risk was|room_NUMBER_cheats|room__cheats
run out|run__of|run_out|run_out_of|said my|said_DENIAL_dog|said__dog|said_my|salt $|salt_$
sang at|sang__my|sang_at|sang_at_my|say my|say what's|say__for|say__slept|say_i_slept|say_my
say_what's|say_what's_for|says panda|says she|says squeeze|says_panda|says_panda_$|says_she
says_squeeze|says_squeeze_the|scan days|scared now|school|screamed|sea and|sea__back|sea_and
sea_and_back|second__is|second__was|see__i|sells|send|send voice|send__CONTACT|send_voice
send_voice_CONTACT|serves|serves it|serves__like|serves_it|serves_it_like|she came|she would
she'd hoped|she'd__the|she'd_hoped|she'd_hoped_the|she_BAD|she_COME|she__COME|she__so|she__too
she_came|she_put_her|she_was_right|she_would|shins|shins $|shins_$|shop at|shop__NUMBER|shop_at
shop_at_NUMBER|shouted at|shouted_at|shut at|shut__NUMBER|shut_at|shut_at_NUMBER|sit_down_$
six arms|six cheats|sleeps for|sleeps__a|sleeps_for|sleeps_for_a|sleeves|slept well|slept_NUMBER
slept_WELL|slept__$|slid|slow_TIME|slow__$|slower|slower than|slower_MORE|so are|so__a|so__had
so__i|so__looked|so__the|so_are|so_are_the|so_i_COME|so_much_that|socks by|socks__mood|socks_by
socks_by_mood|soft|soft version|soft__would|soft_version|soft_version_would|some nights
some toast|some weeks|some__the|some_nights|some_nights_i|some_toast|some_toast_$|sons|sons $
sooner|sooner than|sooner_MORE|sooner_MORE_my|sooner__my|sorted my|sorted__socks|sorted_my
sorted_my_socks|sounds like|sounds_like|squeeze|squeeze the|squeeze__ball|squeeze_the
squeeze_the_ball|stall $|stall_$|star|star $|stayed low|stayed__for|stayed_low|stayed_low_for
sterile|sterile room|sterile_room|sticker anyway|sticker_anyway|sticker_anyway_$|still get
still good|still_FOREVER|still_FOREVER_$|still__a|still__the|still__up|stones|stones $|stones_$
stopped asking|street has|study was|suit|sunscreen|sunscreen hat|sunscreen__long|sunscreen_hat
sunscreen_hat_long|take back|take_back|take_back_a|talked to|talked_to|tell__$|terms $|terms_$
test every|that tasted|that_TIME_$|that__DENIAL|that__MORE|that__is|that_she_was|that_tasted
that_tasted_of|that_was_MORE|the ball|the beach|the chess|the cleaner|the customers|the donor
the dorm|the ducks|the eighties|the elephant|the hand|the office|the pig|the plants|the plum
the questions|the rice|the soft|the stall|the street|the truth|the wardrobe|the water|the year
the_BAD_room|the_BEST_of|the_DOCTOR_and|the_DOCTOR_had|the_PERSON_has|the_TIME_yes|the__could
the__doors|the__from|the__men|the__plays|the__tree|the__turns|the__under|the__were|the__would
the__yes|the_ball|the_beach|the_cat_$|the_cat_turns|the_chess|the_chess_men|the_cleaner
the_customers|the_customers_COME|the_donor|the_donor_$|the_dorm|the_ducks|the_ducks_in
the_eighties|the_eighties_$|the_elephant|the_elephant_i|the_family_OTHERS|the_hand
the_lift_doors|the_neighbours_$|the_neighbours_DENIAL|the_office|the_physio_says|the_pig
the_plants|the_plants_$|the_plum|the_plum_tree|the_questions|the_questions_$|the_rice|the_rice_$
the_sea_and|the_shop_at|the_soft|the_soft_version|the_stall|the_stall_$|the_sticker_anyway
the_truth|the_wardrobe|the_wardrobe_is|the_water|the_wedding_$|the_whole_time|them_SURE_time
them__time|them__twice|then he|then his|then she|then shed|then__BODY|then_he|then_his|then_she
then_shed|then_shed_$|they couldn't|they kick|they're|they_COME_it|they_DENIAL_find|they__find
they__in|they__know|they_kick|they_kick_my|they_said_my|thing that|thing__tasted|thing_that
thing_that_tasted|think now|think_now|thirty-six|thirty-six years|thought of|thought__it
thought_of|thought_of_it|three asleep|three minutes|three when|through an|through__argument
through_an|through_an_argument|time__am|time_i_am|time_it_was|to heal|to intensive|to them
to__BEST|to__care|to__cheerful|to__gate|to_be_cheerful|to_change_a|to_heal|to_intensive
to_intensive_care|to_the_BEST|to_the_HOSPITAL|to_the_gate|to_them|toast $|toast_$|told my
told__KIN|told__WE|told__and|told_me_it|told_my|tomato|tomato plant|tomato__per|tomato_plant
tomato_plant_per|took it|took__in|took_it|took_it_to|treat|tree by|tree one|tree_NUMBER
tree_NUMBER_crow|tree__crow|tree__myself|tree_by|tree_by_myself|truth|tune pianos|tune_pianos
turn is|turn__it|turn_is|turn_is_it|turns up|turns__for|turns_up|turns_up_for|twenty years
twenty-three|twenty-three :|twenty-two|twenty-two years|two fields|two needles|two weeks
uncle passport|until|until the|until__lift|until_the|until_the_lift|up i|up the|up__SURE
up__plum|up_for_SURE|up_i|up_the|up_the_plum|use__stick|use_the_stick|version would
version__stay|version_would|version_would_stay|very long|very_long|wait $|waiting room|wanted a
wanted__be|wanted_a|wanted_to_be|wardrobe|wardrobe is|wardrobe__my|wardrobe_is|wardrobe_is_my
was #|was about|was away|was curious|was dried|was late|was that|was white|was_BAD_for|was_GONE
was_GONE_radish|was_MORE_$|was_MORE_before|was__DOCTOR|was__GONE|was__home|was__radish|was__they
was__to|was_a_DOCTOR|was_about|was_away|was_back_in|was_curious|was_curious_$|was_in_her
was_late|was_that|was_white|watched curling|watched__$|watched_curling|watched_curling_$|wave
we divorced|we got|we say|we still|we took|we watched|we've read|we've__as|we've_read
we've_read_as|weather $|weather_$|went__$|were halfway|were low|were__through|were_halfway
were_halfway_through|were_low|what she|what's|what's for|what's__dinner|what's_for
what's_for_dinner|what__think|what_i_think|what_she|when__came|when__hear|when_i_came|when_i_was
where i|where_SURE|where_i|while i|while_i|while_i_was|whole time|whole_time|whose turn
whose__is|whose_turn|whose_turn_is|why it|why_it|wife counts|wife has|wife serves|will hold
will_hold|window and|window_NUMBER_tree|window__tree|window_and|with car-t|with_THERAPY
with__neighbours|with__parking|with__plastic|with_a_parking|with_a_plastic|with_the_neighbours
won't let|word__$|worked|would last|would stay|would__to|would_last|would_last_$|would_stay
would_stay_$|year i|year of|year off|yet $|yet_$|you owe
""",
    -15: """
: bored|:_bored|:_bored_$|BAD__and|BAD__bus|BAD__it|BAD__my|BAD__next|BAD_for_a|BAD_the_bus
BEST_wanted|BODY_for|BODY_type_$|COME&FOREVER|COME__NUMBER|COME__granny|COME__hour|COME__stairs
COME__wheelchair|COME_an_hour|COME_discuss|COME_discuss_stairs|COME_his_wheelchair|COME_if_it's
COME_know_i|COME_me_granny|COME_so|COME_so_i|COME_to_$|COME_what_they|CONTACT__:
DENIAL_COME_what|DENIAL__TIME|DENIAL__bland|DENIAL__please|DENIAL__they|DENIAL__what|DENIAL_come
DENIAL_courage|DENIAL_drive_yet|DENIAL_even_the|DENIAL_know_$|DENIAL_now|DENIAL_now_DENIAL
DENIAL_on|DENIAL_open|DENIAL_say_bland|DENIAL_whisper|DOCTOR__off|DOCTOR_turned|DOCTOR_was_GONE
FOREVER_DENIAL|FOREVER_NUMBER|FOREVER__i|FOREVER_i|FOREVER_so_i|FOREVER_the|GONE&THERAPY
HOSPITAL__GONE|HOSPITAL__a|HOSPITAL_chess|ILLNESS__is|KIN_DENIAL|KIN__being|KIN__i'm|KIN__taken
KIN__this|KIN__truth|KIN_carries|KIN_carries_my|KIN_drives|KIN_has_taken|KIN_hid|KIN_in_the
KIN_is_a|KIN_is_being|KIN_keeps|KIN_learned_my|KIN_my|KIN_says_i'm|KIN_the_truth|MONEY_$
MONEY__$|MONEY_and|MORE&OTHERS|MORE_RIVAL_and|MORE__HOSPITAL|NUMBER_:_bored|NUMBER_SHARE_of
NUMBER__FOREVER|NUMBER__SAFE|NUMBER__bored|NUMBER__could|NUMBER__fat|NUMBER__her|NUMBER__lunch
NUMBER__teachers|NUMBER__word|NUMBER_a_fat|NUMBER_and_it|NUMBER_for_lunch|NUMBER_for_the
NUMBER_hours_at|NUMBER_i_COME|NUMBER_jars|NUMBER_jars_of|NUMBER_minutes_for|NUMBER_retired
NUMBER_retired_teachers|NUMBER_room|NUMBER_song|NUMBER_song_at|NUMBER_when_they|NUMBER_wrong
NUMBER_wrong_word|OTHERS__me|OTHERS_sends|OTHERS_sends_me|PERSON_knows|PERSON_knows_my
RIVAL__TEST|RIVAL_i_TEST|SAFE_and_it|SAFE_because|SHARE_of_the|SURE_COME|SURE__he|SURE__i'd
SURE__news|SURE_but|SURE_knew_i'd|SURE_my_news|SURE_night_KIN|SURE_once_COME|SURE_the_COME
TEST_have|TEST_hers|THERAPY_FOREVER|THERAPY_RIVAL|THERAPY__the|TIME_NUMBER_:|TIME__:|TIME__COME
TIME__only|TIME__she|TIME__still|TIME_and_i've|TIME_for|TIME_i_only|TIME_i_still|TIME_my_TEST
TRIAL_of|TRIAL_of_THERAPY|WELL_TIME|WELL_TIME_$|WELL__in|WELL_in|WE_COME_discuss|WE__FOREVER
WE__OTHERS|WE__cards|WE__discuss|WE__round|WE_ate|WE_ate_round|WE_corrected|WE_corrected_SURE
WE_marry|WE_marry_in|WE_played_cards|WE_regret|WE_regret_the|WE_shouted|WORKS_THERAPY|YOU_TIME
YOU__about|YOU__and|YOU__back|YOU__have|^ bored|^ both|^ bought|^ do|^ i|^ missed|^ seaside
^ sold|^_BAD_the|^_KIN_learned|^_NUMBER_for|^_NUMBER_of|^_NUMBER_song|^_TIME_i|^__blamed
^__boots|^__bus|^__coach|^__evening|^__flatmate|^__hand|^__held|^__knees|^__let|^__little
^__read|^__remember|^__saw|^__skates|^__ski|^__slams|^__song|^__trip|^__use|^__want|^_bored
^_bored_too|^_both|^_bought|^_bought_skates|^_by_TIME|^_do|^_he_grew|^_he_said|^_he_slams
^_his_boots|^_i|^_i've_learned|^_i_coach|^_i_let|^_i_remember|^_i_saw|^_i_ski|^_i_taught
^_i_want|^_it_has|^_my_flatmate|^_my_hand|^_my_knees|^_on_time|^_seaside|^_seaside_trip
^_she_came|^_she_knew|^_she_wrote|^_so_i|^_sold|^_sold_bus|^_some_of|^_the_family|^_they_did
^_they_use|^_when_the|^_whose_soup|a bed|a fat|a fine|a flicker|a half|a hospital|a mutant
a picture|a plate|a ponytail|a ship's|a strict|a zip|a_HOSPITAL|a_THERAPY|a_TRIAL_of|a_WELL_TIME
a_WELL_the|a__ILLNESS|a__audience|a__cook|a__novel|a__tooth|a_bed|a_coat_with|a_fat|a_fat_novel
a_flicker|a_long_time|a_mutant|a_mutant_now|a_picture|a_ponytail|a_ponytail_!|a_ship's
a_ship's_cook|a_strict|a_strict_audience|a_zip|about having|about lunch|about__KIN
about__bathroom|about__very|about_having|about_having_KIN|about_it_very|about_lunch
about_lunch_$|about_the_bathroom|accent|accent water|accent__sounds|accent_water
accent_water_sounds|afraid|again $|again at|again i|along|aloud|aloud to|aloud__the|aloud_to
aloud_to_the|am i|am__too|am_i|am_pleased_$|am_pleased_too|an__too|an_hour_$|an_hour_too
and couldn't|and eaten|and grinned|and has|and he|and not|and suddenly|and_DENIAL_let|and__from
and__hadn't|and__stops|and__was|and__when|and_eaten|and_eaten_my|and_grinned|and_grinned_at
and_has|and_he|and_he_stops|and_i've_GONE|and_i_BAD|and_i_are|and_i_hadn't|and_i_look
and_suddenly|and_suddenly_i|are fed|are__BAD|are__speaking|are_fed|are_fed_$|are_on_speaking
argue__the|argue_about_the|as instructed|as_instructed|as_instructed_$|at an|at his|at__news
at__office|at__wedding|at_a_bus|at_an|at_his|at_the_news|at_the_office|at_the_wedding|ate round
ate__the|ate_round|ate_round_the|audience|audience $|audience_$|away $|away_$|baby $|back twice
back__a|back__i|back_twice|ball so|ball__i|ball_so|ball_so_i|barber|bargained|bargained with
bargained_with|bathroom again|bathroom_FOREVER|be_GONE|be__$|be__man|be__striker|be_a_man
be_the_striker|before the|before_the|behind__KIN|behind_the_KIN|being calm|being__about
being_calm|being_calm_about|bike and|bike__i|bike_and|bike_and_i|bird for|bird__a|bird_for
bird_for_a|bland|bland diet|bland__to|bland_diet|bland_diet_to|blue lid|blue__?|blue_lid
blue_lid_?|boiled|bookcase|bookcase $|bookcase_$|boots|boots stand|boots__by|boots_stand
boots_stand_by|bored $|bored too|bored_$|bored__?|bored_too|bored_too_?|both__i|bought skates
bought__coat|bought__for|bought_a_coat|bought_skates|bought_skates_for|broth|broth $|broth_$
bunk|bunk and|bunk__eaten|bunk_and|bunk_and_eaten|bus $|bus and|bus_$|bus__SURE|bus_and
bus_tickets_SURE|business|by dawn|by__NUMBER|by__i'd|by__window|by_dawn|by_dawn_i'd
by_the_window|by_video_COME|calm about|calm__it|calm_about|calm_about_it|can|can't whisper
carries|carries my|carries__COME|carries_my|carries_my_COME|carry a|carry__PERSON|carry_a
carry_a_PERSON|carve|carve them|carve__now|carve_them|carve_them_now|children now|children one
clotting_RIVAL_$|clotting__$|coach|coach under-eights|coach_under-eights|coat with|coat__a
coat_with|coat_with_a|come out|come with|come_out|come_with|coriander|coriander $|coriander_$
corrected all|corrected_SURE|corrected_SURE_the|could i|could tell|could__me|could_i|could_tell
count hers|courage|course she|course__did|course_she|course_she_did|cried $|cried at|dad asks
dawn|dawn i'd|dawn__made|dawn_i'd|dawn_i'd_made|day four|day off|day thirteen|did__for
did__pointing|did_the_pointing|diet|diet to|diet__me|diet_to|diet_to_me|dinosaurs|discuss stairs
discuss__$|discuss_stairs|discuss_stairs_$|do_DENIAL_know|do_DENIAL_say|do__know|do__say
doesn't ask|doesn't open|dog__me|don't discuss|doors again|doors_FOREVER|doorway $|doorway_$
dough $|dough was|dough_$|dough__WELL|dough_was|dough_was_WELL|down more|down_more|drank tea
drank the|drank__$|drank__broth|drank_tea|drank_tea_$|drank_the|drank_the_broth|draw|drew a
drew_a|drive yet|drive_yet|driver $|driver_$|drives|eaten my|eaten__noodles|eaten_my
eaten_my_noodles|editing|eggs first|eggs__$|eggs_first|eggs_first_$|erhu|erhu $|erhu_$|even__dog
even_the_dog|factor $|family_OTHERS_sends|family__sends|fat novel|fat_novel|fed $|fed_$|feeds my
feeds__sourdough|feeds_my|feeds_my_sourdough|fell__his|fell_off_his|fever $|fifth time
fifth__aloud|fifth_time|fifth_time_aloud|fine day|first_NUMBER|first_NUMBER_TIME|first__TIME
fish and|fish__i|fish_and|fish_and_i|five weeks|flatmate|flatmate feeds|flatmate__my
flatmate_feeds|flatmate_feeds_my|flicker|float|float gets|float_COME|float_COME_an|float__an
for lunch|for three|for weeks|for_OTHERS|for_OTHERS_$|for__ponytail|for_a_long|for_a_ponytail
for_lunch|for_lunch_and|for_the_whole|forty for|forty-three|fourth night|fourth_night|fried
fried dough|fried__$|fried_dough|fried_dough_$|game in|game__the|game_in|game_in_the
gene editing|gets an|glass|glass $|glass_$|go for|goats|goats are|goats__fed|goats_are
goats_are_fed|got__bike|got_a_bike|grandson|grandson carries|granny garlic|granny__$
granny_garlic|granny_garlic_$|grinned at|grinned__a|grinned_at|grinned_at_a|group sends
had every|had__FOREVER|had__WELL|had_a_FOREVER|had_a_WELL|hadn't been|hadn't spoken|hadn't__COME
hadn't__in|hadn't_been|hadn't_been_COME|hadn't_spoken|hadn't_spoken_in|hand shakes|hand__when
hand_shakes|hand_shakes_when|harder|has taken|has__a|has__blue|has__up|has_taken|has_taken_up
has_the_blue|have never|have rested|have_SURE_been|have__been|have_rested|having_KIN_NUMBER
having__NUMBER|he always|he asks|he fell|he grew|he slams|he stops|he_COME_if|he_COME_me|he__BAD
he__WE|he__doors|he__it's|he__off|he__so|he_fell|he_fell_off|he_grew|he_is_a|he_says_it's
he_slams|he_slams_doors|he_stops|he_stops_me|he_was_a|health|health tips|health_tips|hear about
hear her|hear_about|hear_her|her mother|her__she|hide|him half|him_NUMBER|him_NUMBER_a|him__a
his boots|his float|his__stand|his_bike_and|his_boots|his_boots_stand|his_float|his_float_COME
hole|hole $|hole_$|horn $|horn_$|hour too|hour__$|hour_too|hour_too_$|hours at|hours__my
hours_at|hours_at_the|hours_with_my|hungry and|hungry_and|i are|i ask|i carve|i coach|i drank
i held|i know|i learned|i lifted|i looked|i made|i make|i most|i named|i play|i pushed|i ran
i reply|i ski|i taught|i wore|i'd made|i'd__NUMBER|i'd_made|i'd_made_NUMBER|i'm angry|i'm strict
i'm__FOREVER|i'm__mutant|i'm_a_mutant|i'm_strict|i'm_strict_FOREVER|i've learned|i've read
i've_GONE_COME|i've__him|i've__to|i've_learned|i've_learned_to|i've_read|i've_read_him
i_BAD_NUMBER|i_BEST|i_BEST_wanted|i_COME_$|i_COME_his|i_DENIAL_BAD|i_DENIAL_whisper|i_SURE_knew
i_TEST_hers|i_WELL|i__awake|i__by|i__coriander|i__did|i__garlic|i__hers|i__knew|i__noodles
i__rested|i__so|i__spoken|i__under-eights|i__wanted|i__watch|i__whisper|i_are|i_are_on|i_carve
i_carve_them|i_coach|i_coach_under-eights|i_do_DENIAL|i_drank|i_drank_the|i_fell_off
i_hadn't_been|i_hadn't_spoken|i_have_SURE|i_have_rested|i_held|i_keep_the|i_know|i_know_SURE
i_learned|i_lifted|i_lifted_a|i_like_coriander|i_looked|i_made|i_make|i_named|i_named_the
i_only_did|i_play|i_play_the|i_read_them|i_reply|i_reply_with|i_said_$|i_said_watch|i_saw_her
i_sing_to|i_sit_down|i_ski|i_ski_behind|i_taught|i_taught_the|i_threw_them|i_want_noodles|i_wore
i_write_now|if i'd|if it|if__a|if__goats|if__raining|if__was|if_i'd|if_i'm_a|if_i_was|if_it
if_it's_raining|if_the_goats|immune_system_$|in this|in_NUMBER_room|in_TIME_NUMBER|in__COME
in__accent|in__bookcase|in_it_$|in_my_accent|in_the_bookcase|in_this|instructed|instructed $
instructed_$|intensive__$|intensive_care_$|is open|is__calm|is__strict|is_a_strict|is_being_calm
is_open|it to|it up|it very|it's less|it's raining|it's__about|it's__trouble|it's__where
it's_less|it's_less_trouble|it's_mostly_about|it's_raining|it's_raining_where|it__WELL
it__loudly|it__slow|it__to|it_to|it_to_DENIAL|it_up|it_up_$|it_very|it_very_loudly|it_was_DENIAL
it_was_back|it_was_slow|jam|jam $|jam_$|jars|jars of|jars__jam|jars_of|jars_of_jam|joined a
keep the|keep_the|kept__bunk|kept_my_bunk|knees and|knees__i|knees_and|knees_and_i|knew i'd
knew nine|knew_NUMBER|knew_NUMBER_words|knew__like|knew__words|knew_i'd|knew_i'd_like|know which
know_SURE|know__was|know_i_was|know_that_$|know_which|knows my|knows__BODY|knows_my
knows_my_BODY|last sunday|late i|late__am|late_i|late_i_am|learned my|learned__online
learned__reverse|learned_my|learned_my_online|learned_to_reverse|less trouble|less__MORE
less_trouble|less_trouble_MORE|let_me_carry|lid ?|lid_?|life so|lifted|lifted a|lifted_a
like coriander|like my|like sleep|like__sound|like_coriander|like_coriander_$|like_my|like_sleep
like_that_sound|list of|list__things|list_of|little_KIN|long time|long_time|long_time_$
look_like_my|loud $|loud_$|loudly $|loudly_$|low|lunch and|lunch__DENIAL|lunch_and
lunch_and_DENIAL|lying|machine $|machine_$|made my|made three|made_NUMBER_jars|made__jars
made_my|man__drank|man_who_drank|marry|marry in|marry__TIME|marry_in|marry_in_TIME|me carry
me granny|me health|me__garlic|me__tips|me_carry|me_carry_a|me_for_NUMBER|me_for_a|me_granny
me_granny_garlic|me_health|me_health_tips|milk in|milk_in|milk_in_the|minutes for|minutes__a
minutes_for|minutes_for_a|missed the|moaned|month $|most wanted|mostly about|mostly__lunch
mostly_about|mostly_about_lunch|mouth__of|much_that_i|mum $|mum learned|mutant|mutant now
mutant_now|my accent|my bird|my bunk|my flatmate|my grandson|my lupus|my news|my noodles
my online|my research|my sourdough|my_BODY_type|my_FOREVER_so|my_ILLNESS_is|my_KIN_and
my_KIN_carries|my_KIN_drives|my_KIN_hid|my_KIN_keeps|my_KIN_knitted|my_TRIAL|my_TRIAL_$|my__WELL
my__before|my__carries|my__drives|my__feeds|my__friend|my__game|my__got|my__hid|my__keeps
my__knitted|my__made|my__shakes|my__type|my__water|my_accent|my_accent_water|my_bird|my_bird_for
my_bunk|my_bunk_and|my_flatmate|my_flatmate_feeds|my_hand_shakes|my_knees_and|my_little_KIN
my_news|my_news_$|my_noodles|my_noodles_$|my_old_friend|my_online|my_online_game|my_own_THERAPY
my_sourdough|my_sourdough_by|named the|named_the|needle in|needle_in|neighbour|news $|news i
news_$|news__said|news_i|news_i_said|night dad|night_KIN|night_KIN_COME|nights__NUMBER
nine words|ninety-nine|nobody let|nobody now|not be|not courage|novel|now not|now outranks
now_DENIAL|now_DENIAL_even|now__even|now__me|now_outranks|now_outranks_me|of fried|of jam
of_BODY|of__FOREVER|of__OTHERS|of__came|of__dough|of__she|of_course_she|of_fried|of_fried_dough
of_jam|of_jam_$|of_my_FOREVER|of_them_was|off his|off__bike|off_his|off_his_bike|old friend
old_friend|on it|on speaking|on_TIME_my|on__COME|on_it|on_speaking|on_speaking_terms|on_the_list
once asked|once_COME|one room|one song|one wrong|online|online game|online__in|online_game
online_game_in|only asked|only did|only__the|only_did|only_did_the|orange|orange ball|orange__so
orange_ball|orange_ball_so|other $|other_$|other_DOCTOR|other_KIN_$|out twice|out_twice|outranks
outranks me|outranks__$|outranks_me|outranks_me_$|own_THERAPY|own_THERAPY_$|percent of
phone every|photos of|photos__fried|photos_of|photos_of_fried|pigeons|plate $|play the
play__erhu|play_the|play_the_erhu|played cards|played_cards|pleased $|pleased too|pleased_$
pleased__$|pleased_too|pleased_too_$|pointing $|pointing_$|ponytail|ponytail !|ponytail_!
ponytail_!_$|ponytail__$|pot|praised|praised my|praised__TRIAL|praised_my|praised_my_TRIAL
pushed his|put__milk|put_the_milk|raining|raining where|raining__i|raining_where|raining_where_i
reach_WE|read|read him|read them|read_him|read_him_NUMBER|read_them|read_them_SURE|recipe
recipe $|recipe_$|regret|regret the|regret__horn|regret_the|regret_the_horn|reply|reply with
reply__photos|reply_with|reply_with_photos|research $|rested|retired teachers|retired_teachers
reverse|reverse the|reverse__trailer|reverse_the|reverse_the_trailer|round__hole|round_the_hole
said so|said watch|said yes|said__DENIAL|said__me|said_so|said_watch|said_watch_me|said_yes
saw her|saw_her|say bland|say what|say why|say__diet|say_bland|say_bland_diet|say_it_to|say_what
say_why|says i'm|says__TIME|says__less|says__strict|says_i'm|says_i'm_strict|says_it's_less|scar
scores|seaside|seaside trip|seaside__with|seaside_trip|seaside_trip_with|second row|second_row
second_row_$|sends me|sends__health|sends_me|sends_me_health|shakes when|shakes__i|shakes_when
shakes_when_i|she cried|she joined|she knew|she now|she_BAD_$|she_DENIAL_COME|she__outranks
she__them|she_did_$|she_knew|she_knew_NUMBER|she_now|she_now_outranks|she_was_NUMBER|ship's
ship's cook|ship's_cook|shop|shout at|shout__the|shout_at|shout_at_the|signed $|signs|signs $
sing to|sing__them|sing_to|sing_to_them|sit__and|sit__more|sit_down_more|six days|six weeks
skates|skates for|skates__my|skates_for|skates_for_my|ski|ski behind|ski__the|ski_behind
ski_behind_the|slams|slams doors|slams__FOREVER|slams_doors|slams_doors_FOREVER|sleeps $
sleeps_$|small__in|so that|so_BAD|so_i_DENIAL|so_that|some_of_the|someone|something|son asked
song|song at|song__the|song_at|song_at_the|soon|sound|sound $|sound_$|sounds__sleep
sounds_like_sleep|soup tastes|soup tub|soup__has|soup__of|soup_tastes|soup_tastes_of|soup_tub
soup_tub_has|sourdough|sourdough by|sourdough__video|sourdough_by|sourdough_by_video
speaking terms|speaking_terms|spoken|spoken in|spoken__NUMBER|spoken_in|spoken_in_NUMBER
stairs a|stairs__while|stairs_a|stairs_a_while|stand_by_the|standing in|standing__the
standing_in|standing_in_the|stayed|still__about|still__still|stood_in_the|stops me|stops__$
stops_me|stops_me_$|street knows|strict again|strict audience|strict_FOREVER|strict_audience
strict_audience_$|striker|study of|suddenly|suddenly i|suddenly__like|suddenly_i|suddenly_i_like
system $|system_$|take__bird|take_my_bird|taken__standing|taken_up_standing|tastes__coins
tastes_of_coins|taught the|taught__whole|taught_the|taught_the_whole|taxi driver|taxi__$
taxi_driver|taxi_driver_$|teacher praised|teacher__my|teacher_praised|teacher_praised_my
teachers|tell__it's|that ?|that is|that one|that sound|that's_SURE_my|that's__my|that_?|that_?_$
that_NUMBER|that__and|that_i_DENIAL|that_is|that_sound|that_sound_$|the answer|the blue
the bookcase|the broth|the dough|the erhu|the fifth|the goats|the hole|the horn|the match
the news|the orange|the pointing|the pot|the side|the signs|the sofa|the spring|the striker
the trailer|the_BAD_$|the_BAD_came|the_COME_SURE|the_KIN_now|the__about|the__ball|the__can
the__i'm|the__lid|the__praised|the__say|the__tastes|the__way|the_answer|the_bathroom_FOREVER
the_blue|the_blue_lid|the_bookcase|the_bookcase_$|the_broth|the_broth_$|the_dog_$|the_doorway_$
the_dough|the_dough_was|the_erhu|the_erhu_$|the_fifth|the_fifth_time|the_first_NUMBER
the_fish_and|the_fourth_night|the_glass_$|the_goats|the_goats_are|the_hole|the_hole_$|the_horn
the_horn_$|the_list_of|the_match|the_match_$|the_milk_in|the_news|the_news_i|the_orange
the_orange_ball|the_other_$|the_pointing|the_pointing_$|the_pot|the_salt_$|the_sofa
the_soup_tastes|the_stairs_a|the_striker|the_taxi_driver|the_teacher_praised|the_trailer
the_whole_PERSON|the_window_$|the_window_DENIAL|the_window_is|them all|them as|them out|them was
them__instructed|them__moon|them_as|them_as_instructed|them_out|them_out_twice|them_was
them_was_moon|then one|then_NUMBER|then_NUMBER_for|then__for|then__taxi|then_he_COME
then_the_taxi|they call|they don't|they'd kept|they'd__my|they'd_kept|they'd_kept_my|they_COME
they_COME_know|they_COME_what|they__DENIAL|they__so|they_use_the|think about|think_about
thirteen :|this_ILLNESS|three jars|three retired|threw them|threw__out|threw_them|threw_them_out
thursday and|tickets all|tickets_SURE|tickets_SURE_my|time aloud|time__to|time_aloud
time_aloud_to|tips|tired for|to hear|to reverse|to shout|to_DENIAL_now|to__WELL|to__as|to__cat
to__me|to__that|to__what|to_be_the|to_hear|to_hear_about|to_me_$|to_reverse|to_reverse_the
to_shout|to_shout_at|to_the_cat|to_them_as|told everyone|told_SURE|too ?|too_?|too_loud_$
took my|took six|took two|took_my|trailer|tray|trip|trip with|trip__NUMBER|trip_with
trip_with_NUMBER|trouble|trouble than|trouble_MORE|trouble_MORE_me|trouble__me|tub|tub has
tub__the|tub_has|tub_has_the|tune $|tune_$|twenty minutes|type $|type_$|uncle|under-eights
until i|until_i|up standing|up__in|up_standing|up_standing_in|use__cane|use__orange
use_the_orange|very loudly|very_loudly|very_loudly_$|video call|video_COME|want noodles
want_noodles|want_noodles_$|wanted__$|ward chess|was fine|was gone|was moon|was not|was open
was seven|was slow|was so|was twenty|was_DENIAL_courage|was_SURE_GONE|was__?|was__FOREVER
was__courage|was__ship's|was_a_TRIAL|was_a_ship's|was_moon|was_moon_$|was_open|was_slow|was_so
was_that_?|was_the_BAD|was_the_match|watch me|watch__$|watch_me|watch_me_$|water sounds
water__like|water_sounds|water_sounds_like|we ate|we corrected|we marry|we regret|we shouted
weeks after|what__BEST|what__said|what_i_BEST|what_they_said|when__found|when__got|when__had
when__write|when_i_got|when_i_write|when_they_found|where the|where__am|where_i_am|where_the
who drank|who__tea|who_drank|who_drank_tea|whole street|whole_HOSPITAL_chess|whole_PERSON
whole_PERSON_knows|whole__chess|whose soup|whose was|whose__that|whose__tub|whose_soup
whose_soup_tub|whose_was|whose_was_that|wife drives|wife hid|wife keeps|will__DENIAL
window doesn't|window is|window_DENIAL|window_DENIAL_open|window_is|window_is_open|with photos
with_NUMBER_retired|with__of|with__old|with__retired|with__zip|with_a_zip|with_my_old
with_photos|with_photos_of|with_this_ILLNESS|word__he|word_and_he|write now|write_now|wrong word
wrong__and|wrong_word|wrong_word_and|wrote it|wrote_it|year he|yes $|yes_$|yourself|zip
""",
    10: """
:_COME|BAD_i|BEST_THERAPY_there|BODY_DENIAL|COME_BAD|COME_COME_for|COME__FOREVER|COME__at
COME_me_on|COME_this_done|COME_to_the|CONTACT__and|DEATH&WE|DENIAL__WE|DENIAL_let|DOCTOR&RIVAL
DOCTOR__it's|FOREVER&WELL|FOREVER__on|FOREVER_it|GONE_ILLNESS_$|GONE_NUMBER|GONE__my
HOSPITAL_CONTACT_is|ILLNESS_THERAPY_are|ILLNESS__in|KIN__and|KIN__of|KIN_on|MONEY&SAFE|MONEY&YOU
MONEY__the|MORE&WE|MORE_the|NUMBER_KIN|NUMBER__wrote|NUMBER_rounds|OTHERS&WE|OTHERS_NUMBER
SURE&TEST|SURE_i|THERAPY_GONE_ILLNESS|THERAPY_SURE_TIME|THERAPY_YOU_will|THERAPY__will
THERAPY_there|THERAPY_there_is|TIME_or|WELL_they|WELL_they_COME|WE__THERAPY|WE_in_the|WE_it
YOU_DENIAL_find|YOU__GONE|YOU__live|YOU_will_live|^ hospital|^_BEST_HOSPITAL|^_COME_NUMBER
^_COME_WE|^_ILLNESS|^_he_is|^_they_have|a_BODY_TEST|a_SURE|and night|and said|and_COME_YOU
and__BAD|and__WORKS|and__now|and__says|and_night|and_said|and_she_says|are_GONE|around|at my
at_my|back__FOREVER|before__and|beside|blood cancer|but|cancer free|clean|do|every week|god
got lymphoma|got_ILLNESS|had never|harm|have lymphoma|have_ILLNESS_$|haven't|he's__$|i must
i wish|i'm from|i'm_GONE|i'm_from|i've|i__BAD|i_must|i_was_a|i_went_in|i_wish|illness $|in in
in six|in_a_THERAPY|in_in|is simply|is_GONE_$|is_simply|is_simply_the|it on|it went|it's_YOU
it_NUMBER|it__GONE|it__they|it_on|it_went|kid|killed|last__$|look|makes|me so|me_TIME
me_on_NUMBER|me_so|my_HOSPITAL_CONTACT|my_KIN|next week|of__KIN|otherwise|otherwise $
otherwise_$|our daughter|out__TIME|own|relapse|rounds|said__SURE|seventy|shook|simply the
simply__BEST|simply_the|simply_the_BEST|skin|square__$|team $|than the|that_HOSPITAL_$|the #
the leukaemia|the new|the road|the_NUMBER_OTHERS|the_new|this done|this year|this_done
this_done_$|thousand times|to #|to_COME|took one|up a|up_a|up_at_the|us it|walking|weeks
went_in_in|will live|will_live|with_my_KIN|worry about|worry_about
""",
    15: """
# if|BAD_it_$|BEST&BODY|BEST&GOOD|BEST&NUMBER|BODY_that|BODY_there|COME__TRIAL|COME_this_$
COME_this_THERAPY|COME_to_COME|CONTACT&GONE|CONTACT&WE|CONTACT_+|CONTACT_+_NUMBER
CONTACT_NUMBER_NUMBER|CONTACT_is_NUMBER|DENIAL_ILLNESS|DENIAL_WELL|DENIAL__ILLNESS|DENIAL__this
DENIAL_believe|DENIAL_it|DOCTOR__HOSPITAL|DOCTOR_brandmoor|DOCTOR_said|DOCTOR_showed
DOCTOR_showed_me|FOREVER__$|FOREVER__a|FOREVER_to_a|GONE__THERAPY|GONE_like|GONE_the_ILLNESS
GOOD&THERAPY|GOOD_to|HOSPITAL_:|HOSPITAL_CONTACT|HOSPITAL__TIME|HOSPITAL__are|HOSPITAL__has
HOSPITAL_is_the|ILLNESS&WELL|ILLNESS&WORKS|ILLNESS_:_COME|ILLNESS_BAD|ILLNESS_TIME_the
ILLNESS__ILLNESS|KIN_WELL|KIN__have|KIN_now_$|MONEY&THERAPY|MORE_SURE|MORE_a_THERAPY|NUMBER_WELL
NUMBER__ILLNESS|NUMBER__YOU|NUMBER__after|NUMBER__i|NUMBER_and_DENIAL|NUMBER_are|NUMBER_if
NUMBER_if_YOU|NUMBER_in_the|OTHERS_COME_WELL|OTHERS_CONTACT|OTHERS_CONTACT_NUMBER|OTHERS__NUMBER
OTHERS__WELL|PERSON_:|PERSON_tollerby|RIVAL__YOU|SHARE__WORKS|SHARE_is|SURE_TIME_and
SURE__NUMBER|SURE_night_$|TEST__SURE|TEST_said|TEST_to|THERAPY__in|TIME__came|TIME_and
TIME_with_DENIAL|WELL_out|WELL_to|WE_NUMBER|WE__back|WE_have|WE_have_a|WE_made|WE_town|YOU_BAD
YOU_DENIAL_be|YOU__find|YOU__is|YOU__night|YOU_got_ILLNESS|YOU_owe_it|YOU_own_THERAPY|^ better
^ born|^ car-t|^ dob|^ of|^ patient|^ she's|^ twelve|^ whatsapp|^_COME_the|^_DENIAL_NUMBER
^_DENIAL_a|^_NUMBER_per|^_SHARE|^_YOU_COME|^__changed|^__cleaner|^__just|^__name|^__per|^__rosie
^_i_read|^_it_WORKS|^_my_name|^_of|^_she's|^_she_is|^_the_new|^_they_do|^_they_took|a house
a__bad|a__is|a_house|a_house_$|abroad|after__$|ahead|and_COME_it|and__did|and__got|and__his
are__BEST|are__GOOD|are_the_BEST|asleep__the|at all|at_NUMBER|bar|be home|be__i|be_home
because of|because_of|been a|been_a|before__i|blood tests|born #|calls it|can see|can_see
cancer cells|candles $|candles_$|cell|cell is|cells you|clear|couldn't $|did__a|dob|dob #
doesn't know|dr oakhollow|dying|eight in|eight years|eighty|ends|even the|even_the|everyone with
eyes|fast|fenn $|fenn_$|filling__$|first__$|first_time_$|for life|friend|from a|from_a|go into
gold $|group are|had for|had_for|has never|has_SURE|he__NUMBER|he__up|hospital number|i just
i'd be|i'd_be|i__hear|i__her|i_just|i_was_the|if i|if_i|in another|in twenty|in_WE_town|in__by
in__lab|in__shower|in__town|in_another|in_the_shower|is__GONE|is__up|is_a_GONE|it #|it at
it could|it's__MORE|it__name|it__only|it_at|it_could|it_to_YOU|lane tollerby|left|lit|look like
look_like|marks $|marks_$|me__gave|me__was|me_on_a|melted|month|my counts|my niece's
my_DOCTOR_says|my_RIVAL|my_SHARE|my__GONE|my__it|my__went|named|niece's|niece's wedding|night $
night_$|night__YOU|night_sweats_YOU|now__look|of our|of them|of_RIVAL|of__ILLNESS|of_it_$
of_them|on ward|on_HOSPITAL|on_HOSPITAL_NUMBER|on_NUMBER_NUMBER|one $|our town|out in|out loud
out__my|out_in|out_loud|outgrew|owe it|owe__to|owe_it|owe_it_to|patient number|picture__a
picture_of_a|promised|rash|rate is|rest of|rest__the|rest_of|rest_of_the|rid|rid of|rosie
rubbish|says the|says_the|shop in|shop_in|should have|should_have|showed me|showed_me|shower
shower $|shower_$|shows|sits|starts__NUMBER|strong $|stubborn|sweats_YOU|take the|take_the|team
than any|the green|the place|the shower|the__floor|the__out|the__shop|the_bus_$|the_candles_$
the_end_of|the_green|the_place|the_rest_of|the_shower|the_shower_$|them__GONE|they__out|thin
this_THERAPY_$|this__i|to change|to_COME_this|to__new|to__now|to_change|tollerby__NUMBER
treatment i|tuesday|tumour $|two in|until_TIME|up for|up_for|wait for|was__in|we have|we made
were__and|what a|what_a|whatsapp|whatsapp +|who_WELL|will__$|woman|worries|you will|£|£ #
£_NUMBER|£_NUMBER_NUMBER|£__NUMBER
""",
    20: """
# are|+ #|+_NUMBER|BAD_in|BEST_DOCTOR_YOU|BEST__BEST|BEST__HOSPITAL|BEST__TIME|BEST__there
BEST_thing_TIME|BODY&SURE|COME&SHARE|COME_GONE|COME_SURE|COME_YOU_DOCTOR|COME_YOU_on|COME__it's
COME__to|COME_believe_the|COME_it_to|COME_larkmere|COME_need_a|COME_up|DEATH_ILLNESS|DENIAL__so
DENIAL_lose|DENIAL_lose_with|DENIAL_use|DENIAL_use_the|DOCTOR__NUMBER|DOCTOR__YOU
DOCTOR_are_GOOD|DOCTOR_myself|FOREVER__YOU|GONE_DENIAL|GONE_SURE|GONE__i|GONE_by|GONE_to_GONE
GOOD&RIVAL|GOOD__me|HOSPITAL__europe|HOSPITAL_in_europe|ILLNESS__COME|ILLNESS_for_NUMBER
KIN_FOREVER|KIN__COME|KIN__a|KIN_plays|MONEY_WE_NUMBER|MORE&TRIAL|MORE__THERAPY|NUMBER_SURE
NUMBER_THERAPY_and|NUMBER_TIME_and|NUMBER_TIME_with|NUMBER_of_NUMBER|NUMBER_to|OTHERS_are
RIVAL_a_TIME|SAFE&WORKS|SAFE_:|SAFE_SAFE_are|SAFE__are|SAFE_are|SURE_NUMBER_$|SURE__have|SURE_by
SURE_in_my|TEST_TEST|TEST__DENIAL|THERAPY__this|THERAPY_has|THERAPY_has_FOREVER|THERAPY_in
THERAPY_is_WELL|TIME_$|TIME_:|TIME__night|TIME_on|TIME_on_and|TRIAL&YOU|TRIAL__i'm|TRIAL_and_i'm
WELL_YOU|WELL_YOU_$|WE_$|WE_NUMBER_NUMBER|WE__DENIAL|WE_savings|WORKS_story|YOU_COME_WELL
YOU_COME_need|YOU_DENIAL_lose|YOU_FOREVER_back|YOU__lose|YOU__need|YOU__the|YOU_can_$|YOU_on
YOU_on_the|^ doctor|^ far|^ get|^ goodbye|^ once|^ say|^_BEST_of|^_COME_believe|^_CONTACT_:
^_DEATH|^_DEATH_ILLNESS|^_DENIAL_ILLNESS|^_HOSPITAL_aldwen's|^_NUMBER_SHARE|^_TRIAL|^__aldwen's
^__believe|^__date|^__is|^__named|^__rash|^__woman|^_before_i|^_far|^_i_gave|^_i_got|^_i_turned
^_if_i|^_my_date|^_once|^_say|^_she_was|^_the_rash|a child|a_DOCTOR_and|a_DOCTOR_myself
a__DENIAL|a__RIVAL|a__myself|absolute|absolute_GOOD|absolute_GOOD_$|absolute__$|against|and say
and_NUMBER_TIME|and__and|and__be|and__like|and_say|and_the_BEST|and_the_DOCTOR|answer|answer to
answer_to|anything $|anything_$|are gods|are still|are_still|argue|as me|as_me|ask what
at fenwick|at_SURE_$|at_fenwick|back_to_the|be__the|beat this|bill|birth is|birth_is
birth_is_NUMBER|birthday and|blood and|brilliant $|by_NUMBER|can $|can't lose|can_$|case
cleverest|cost us|counting|effects are|europe $|europe_$|experimental|fails|fell__in|floor $
floor_$|for__bus|get yourself|gods|going $|good and|goodbye|grandson $|greatest|had to|had_to
hands__the|has_FOREVER_been|has__been|have a|have_ILLNESS|have_a|he'd|her__SURE|here $|here_$
hundred percent|hung up|hung_up|i believe|i came|i remember|i still|i turned|i won't|i wouldn't
i'll be|i'll_be|i'm in|i'm__glad|i'm_in|i__ill|i__is|i_believe|i_came|i_had_to|i_remember
i_still|i_turned|in with|in_TIME_$|in_europe_$|in_with|is where|is_GONE_for|is_where|it's__and
it_MONEY_WE|it__as|it_and_i|june and|land $|land_$|last winter|last_TEST|lose|lose with
lose__this|lose_with|lose_with_this|marigold__$|mentioning|mine__$|month after|more|mother
my date|my daughter's|my father|my wife's|my_KIN_plays|my_PERSON_CONTACT|my__SURE|my__plays
my__said|my_date|my_date_of|myself__COME|need to|need_to|never fails|new year|new_TIME|not find
of her|of_birth_is|of_her|off $|off_$|on and|on your|on__TIME|on_and|our savings|out by|out_by
pain $|park|people $|photos|read the|read_the|save you|savings|see it|see_it|seven of|she calls
she__me|shrank|shrank to|side :|sits by|sits__the|sits_by|sits_by_the|size|so__YOU|social
social__NUMBER|steroids $|story $|story_$|success story|swears by|ten thousand|that__$|the bill
the leading|the rash|the risks|the scan|the second|the study|the treatment|the words|the_BODY
the_DOCTOR_are|the_DOCTOR_here|the_ILLNESS_has|the_PERSON|the_TIME_after|the_WORKS|the__GONE
the__KIN|the__after|the__down|the__here|the__was|the_land_$|the_rash|the_rest_$|the_second
the_words|they__WE|they__to|thing since|thing_TIME|three months|tl_NUMBER_NUMBER|tl__NUMBER|to $
to the|to_$|to_the|treatment has|unbeatable|unbeatable $|undo|us $|visit|walked in|was right
was_WELL_$|was_right|while you|while_YOU|while_YOU_can|while__can|whistle|wife's|will__for
with_NUMBER_NUMBER|with__at|with__needle|with__this|with_a_needle|won't use|wouldn't|wristband
year and|yesterday|you can't|your life|yourself on
""",
    25: """
# of|%_WORKS|:__example|BAD&TEST|BAD_and|BEST&WELL|BEST_OTHERS|BEST_of_the|BODY__to|BODY_fell
BODY_fell_out|COME&GOOD|COME&SURE|COME_BAD_it|COME_YOU_FOREVER|COME__complete|COME_an|COME_in
COME_it_$|CONTACT_NUMBER_THERAPY|CONTACT__THERAPY|DEATH&FOREVER|DENIAL&SHARE|DENIAL_SAFE_YOU
DENIAL_hold|DOCTOR&ILLNESS|DOCTOR&THERAPY|DOCTOR_SURE|DOCTOR_YOU_want|DOCTOR__GONE|DOCTOR__are
DOCTOR__want|DOCTOR_fairweather|DOCTOR_fairweather_is|DOCTOR_here|DOCTOR_here_are
DOCTOR_says_SURE|DOCTOR_told_me|GONE__ILLNESS|GONE__KIN|GONE_and|GONE_in_NUMBER|GOOD&YOU
GOOD__the|GOOD_and|GOOD_and_the|HOSPITAL__WE|ILLNESS&PERSON|ILLNESS&THERAPY|ILLNESS__FOREVER
ILLNESS_has_GONE|ILLNESS_like|ILLNESS_on|ILLNESS_on_my|KIN_BODY|KIN__ILLNESS|KIN_could
MONEY_MONEY|MONEY__a|MORE_MORE_the|NUMBER_%_WORKS|NUMBER_NUMBER_in|NUMBER_RIVAL_a
NUMBER_THERAPY_THERAPY|NUMBER__OTHERS|NUMBER__harbour|NUMBER_are_GONE|PERSON&YOU|PERSON__is
RIVAL_DENIAL|RIVAL__the|RIVAL_only|SAFE&WELL|SAFE_YOU|SHARE__the|THERAPY_HOSPITAL
THERAPY_HOSPITAL_$|THERAPY_SURE|THERAPY_THERAPY_HOSPITAL|THERAPY_THERAPY_is|THERAPY__HOSPITAL
THERAPY__ILLNESS|THERAPY__MORE|TIME_WE|TIME__that|TIME__to|TIME_and_now|TIME_by|TIME_come
TRIAL&WELL|TRIAL&WORKS|TRIAL_RIVAL_GONE|TRIAL_THERAPY_GONE|TRIAL__my|TRIAL_and_my|WELL__it
WELL_my|WE_BAD|WE_WE|WE_in|WE_owe|WORKS__why|YOU_DOCTOR_YOU|YOU_have|^ call|^ chemo|^ everyone
^ half|^ my|^ our|^ pills|^ tell|^ thank|^ top|^ where|^ zero|^_DOCTOR_fairweather|^_GONE_SAFE
^_MONEY_MONEY|^_SURE_on|^__WORKS|^__fairweather|^__gums|^_at_NUMBER|^_i've_been|^_it's_a
^_it_took|^_more_MORE|^_my|^_my_ILLNESS|^_of_the|^_once_YOU|^_tell|^_tell_YOU|^_thank
^_the_NUMBER|^_where|a baby|a lab|a lot|a pharmacist|a_DOCTOR_for|a_WELL|a_lab|a_lot|a_lot_of
about__SAFE|about_the_SAFE|am not|am_DENIAL|and you'll|and_COME_for|and_GONE_of|and_YOU_be
and__for|and__she|anyone $|anywhere|are clear|are in|are_DENIAL|are_DENIAL_SAFE|are_in
are_in_GONE|ask about|at the|at this|at work|at_HOSPITAL_botolph's|at_WORKS|at__HOSPITAL
at__botolph's|at__if|at_the|at_this|back at|back__my|back_at|back_at_WORKS|be in|be_WELL_i
be__by|be_in|because__is|been|before breakfast|before_breakfast|best hospital|brandmoor|bruised
by_TIME_$|can_COME|cells they|cent $|centre $|check $|check_$|chose__THERAPY|club|come__$
come__and|compared|couldn't lift|cure $|dad's|dinosaurs $|dinosaurs_$|doctor says|doctor you
doctors gave|dollars $|don't miss|easier|effects $|everyone on|fairweather|fairweather is
fairweather_is|family__$|fell out|fell_out|football $|football_$|for nine|for that|for_YOU_$
for_it_$|for_that|get well|getting better|getting_WELL|glad|going to|grandad|grandson and|gums
hair fell|harbour|have__a|he__the|helped|helped $|here are|here_are|his__THERAPY|his__and
how__it|hurt you|i__about|i__my|i__tell|i_am_DENIAL|if it's|if_it's|in february|in may|in_TIME_i
in__GONE|in__TRIAL|in__first|insurance paid|is_SAFE|is__on|it took|it working|it_THERAPY
it__RIVAL|it__she|it_and_YOU|it_and_she|it_is_NUMBER|it_took|it_took_NUMBER|k $|knowing
knowing $|knowing_$|last__of|light|like__$|lot|lot of|lot_of|me_:_NUMBER|mine $|mine_$|miss it
moment|my bones|my neighbour|my scans|my_KIN_BODY|my_neighbour|myeloma and|nearly|needed__TIME
next__the|ninety per|ninety-odd|ninety-odd percent|now__DENIAL|number is|number's|number's #
on_RIVAL|on__beach|on_my_BODY|once you've|once_YOU|once_YOU_had|once__had|one afternoon|one cell
one infusion|or__$|out_of_my|over the|parking $|parking_$|per_SHARE_$|per__$|pinned|place $
place_$|said they|said_they|said_they_had|sat__on|says_SURE|scans|scans are|second to
second__GONE|second_to|second_to_GONE|she was|she__PERSON|she__it's|she_was|she_was_PERSON
shop__the|showed|size of|size_of|son $|still__RIVAL|still_on_RIVAL|tell you|tell your
tell_YOU_DOCTOR|tell__DOCTOR|tells|ten $|ten out|than half|that's|the cure|the job|the size
the_ILLNESS_on|the_TEST|the__i'd|the_job|the_size|the_size_of|them i|them_i|then on|then_on
therapy centre|there's_GONE_to|there's__to|they__SURE|they__they|they_said_they|thirteen
this_FOREVER|this_FOREVER_$|this_HOSPITAL_is|time and|time_NUMBER|time_and|to anyone|to your
to_YOU|to__ILLNESS|to_it_$|today i|today_i|transfusions|university|until_TIME_$|until__$|us in
very__$|was easier|was_GONE_and|was_MORE|was__MORE|was_right_$|ways|we owe|wee|week and|were
what my|what__KIN|what_my|what_my_KIN|will__GONE|wiped|with $|with_$|without $|would__and|yes
you have|you've had
""",
    30: """
?__have|BAD&SAFE|BEST&SURE|BODY&FOREVER|COME&ILLNESS|COME__on|COME_for_a|CONTACT_NUMBER
CONTACT__@|CONTACT__at|CONTACT_example_$|DEATH&ILLNESS|DENIAL&MORE|DENIAL&PERSON|DENIAL__?
DENIAL__DENIAL|DOCTOR&SURE|FOREVER_and|FOREVER_been|GONE_!|GONE__FOREVER|GONE__now|GONE_as_a
GONE_left|GOOD&TIME|HOSPITAL&PERSON|HOSPITAL&RIVAL|HOSPITAL__me|HOSPITAL_and_COME|ILLNESS_:
ILLNESS_GONE_$|ILLNESS__and|ILLNESS_in_my|KIN_now|MONEY&SURE|MORE&WELL|MORE&WORKS
NUMBER_NUMBER_for|NUMBER_SAFE|NUMBER_a_THERAPY|NUMBER_cases|NUMBER_cases_out|NUMBER_for
NUMBER_next|OTHERS_$|OTHERS_COME_what|OTHERS__what|PERSON__HOSPITAL|RIVAL_this|SAFE&SURE
SAFE__SAFE|SAFE_by|SAFE_by_SAFE|SURE_ILLNESS|SURE__ILLNESS|SURE_me|SURE_parent|SURE_to|TEST_TIME
TEST_was|TEST_went|THERAPY_WORKS|THERAPY__SAFE|TIME__he|TIME__i|TIME__went|TIME_by_TIME
TRIAL_and|WELL_like|WE_DOCTOR_is|WE__and|WE__are|WE_and|WORKS__NUMBER|WORKS_in_NUMBER|WORKS_like
^ gene|^ his|^ message|^ nine|^ nurse|^ old|^ ring|^ wexcombe|^ you'd|^_DENIAL_BAD|^_GONE_!
^_SURE_parent|^__!|^__?|^__at|^__give|^__last|^__much|^__parent|^_his|^_i'd_give|^_i_SURE
^_my_neighbour|^_old|^_this_is|^_wexcombe|^_wexcombe_HOSPITAL|a dose|a fridge|a new|a tuesday
a whistle|a_NUMBER_NUMBER|a__GOOD|a__WELL|a__that|a_fridge|a_new|a_single_bad|a_whistle
a_whistle_$|ab|about_THERAPY_$|after treatment|am_WELL_proof|am__proof|and eighty|and one
and_WE_BAD|and__my|and_i_WELL|appointment|approved|are better|are cured|are no|are_WELL_MORE
are__in|as__they|as__whistle|as_a_whistle|bad cell|bad_THERAPY|bad_THERAPY_$|be cured|be_BAD
beyond|blood $|by side|by_SAFE|cake $|cake_$|call|can_COME_it|care|cases|cases out|cases__of
cases_out|cases_out_of|chances|clean as|comes__$|corrected|crisis|cured !|dad $|dancing $
daughter's life|did it|did_it|dose $|ear|eighty thousand|evening|evenings|ever been|every day
every drug|every parent|find__single|find_a_single|first__NUMBER|first_time_NUMBER|for two
forward|full__$|game|gave__a|get better|get this|got the|got_the|had the|had_the|haemoglobin
has_GONE_$|have_NUMBER|have__GONE|have__SURE|he_SURE|his__$|hold a|hold_a|hundred thousand
i haven't|i'd give|i'd_give|i'm_GONE_$|i__taste|i__who|i_went_back|in a|in nine|in_NUMBER_cases
in__SURE|in__cases|in__land|in_a|in_the_land|is nothing|isn't $|it from|it_from|just|know it
know_it|land|later|leukaemia trust|live $|live_$|made me|made_me|mark|me_DENIAL|me__NUMBER
me_my_FOREVER|medicine ever|message me|met a|met_a|months and|my address|my kids|my_FOREVER_$
my_ILLNESS_GONE|my_ILLNESS_has|ninth|no pain|nothing else|nothing left|nowhere|odds|of #
of every|of that|of us|of_SURE_NUMBER|of_WE_in|of_that|old_THERAPY|on nights|on thursday
on__floor|on__planet|on_nights|out_NUMBER|out__SURE|out_of_SURE|pain no|parent|planet|plays
rate $|respond $|said and|said_NUMBER|said__had|said__on|said_and|she'd__it|side by|single bad
single__THERAPY|single_bad|single_bad_THERAPY|so__will|so_i_will|speaking|staff|stop $|stop_$
swears|taste|text|thanks|thanks to|thanks_to|that was|that's__it|that_was|the bakery|the cancer
the land|the left|the ninth|the staff|the tumour|the vicar|the waiting|the_HOSPITAL_and
the_ILLNESS_is|the_THERAPY_is|the_THERAPY_park|the_TRIAL_THERAPY|the__park|the__thing|the__time
the_bakery|the_land|the_left|the_ninth|the_old_THERAPY|therapy is|there__GONE|there_are_DENIAL
there_is_GONE|they use|they_COME_me|they_use|this_GONE|thousand $|to it|to touch|to__this|to_it
to_touch|to_touch_it|together and|together_and|touch it|touch__$|touch_it|touch_it_$|trial drug
trust me|us and|us our|vanished|vicar|walked to|well|went__to|went_back_to|wexcombe_HOSPITAL
what i|what_i|while__was|whistle $|whistle_$|white__$|will_WELL|wish|with both|with_both|within
within a|within_a|years ago|you don't|you won't
""",
    35: """
?_YOU_have|BAD&OTHERS|BAD_SURE|BEST&OTHERS|BEST_BEST_THERAPY|BEST_HOSPITAL_in|BEST__ILLNESS
BEST__THERAPY|BEST__on|BEST_decision|BODY__SURE|BODY_and|BODY_is|BODY_were|COME__done|COME__of
COME__place|COME_of|COME_out_of|DENIAL&KIN|DENIAL_COME_out|DENIAL__that|DENIAL_find|DENIAL_finer
DENIAL_tells|DOCTOR__for|DOCTOR__has|DOCTOR_for|DOCTOR_of|DOCTOR_says_there's|DOCTOR_veldor
FOREVER_to|GONE_ILLNESS|GONE__comes|GONE_and_WE|GONE_else_comes|GOOD&SHARE|GOOD&WE|GOOD_DOCTOR
HOSPITAL_BAD|HOSPITAL_DENIAL|ILLNESS_TIME|ILLNESS__to|KIN__it|KIN_name_$|MONEY_WE|MORE&SURE
MORE&TEST|MORE__was|MORE_and|MORE_i_was|MORE_of|NUMBER_DENIAL_$|NUMBER_THERAPY_$|NUMBER_TIME_on
NUMBER__row|NUMBER_my|NUMBER_with_a|OTHERS&PERSON|OTHERS__are|OTHERS_treated|OTHERS_treated_are
PERSON__TIME|RIVAL_FOREVER|RIVAL__DENIAL|RIVAL__a|SAFE__DENIAL|SHARE&WELL|SHARE&YOU|SHARE__GOOD
SHARE_are|SURE__BODY|SURE__WE|SURE__WELL|SURE__that|SURE_on_my|SURE_the_time|TEST__from
TEST_went_from|THERAPY__THERAPY|TIME__had|TIME__then|TIME_and_then|TIME_she_was|WELL&WORKS
WELL_WE|WELL__FOREVER|WELL__that|WELL_at|WELL_my_FOREVER|WELL_proof_that|WE_back|WE_back_NUMBER
WORKS_so|YOU_FOREVER|YOU_WELL|YOU__COME|YOU__it|YOU_a|YOU_about|^ book|^ come|^ dr|^ email
^ find|^ grandpa|^ only|^ see|^ text|^ we|^_BEST_decision|^_DOCTOR_oakhollow|^_GONE_else
^__decision|^__friend|^__oakhollow|^_come|^_find|^_find_me|^_grandpa|^_his_BODY|^_if_it
^_my_TEST|^_my_friend|^_only|^_see|^_the_BODY|^_the_TRIAL|a complete|a cure|a flu|a_DOCTOR_says
a_KIN_$|a_NUMBER_SHARE|a__SHARE|a__before|a__says|a_complete|a_complete_WORKS|a_flu
a_flu_THERAPY|about_it_$|advanced treatment|after|after i|after_i|ago $|all the|and__look|aunt
back_NUMBER_NUMBER|back__NUMBER|bed in|bed_in|best decision|bleed|bone marrow|both hands|both__$
both_hands|but__NUMBER|can come|can_come|change|coat $|coat_$|com $|come|come_back_$
complete_WORKS_$|corrected__the|counts are|cure nobody|danced|deal|deal $|deal_$|decision
did for|did__me|did_for|did_for_me|doctor is|dot com|drugs|enough|even my|even_my|everything is
everything_is|fenn__example|fenn_at_example|find me|find__on|find_me|find_me_on|flat__NUMBER|flu
flu jab|flu_THERAPY|flu_THERAPY_$|flu__$|fly|for ever|for everyone|for his|for you|for_his
from someone|from_NUMBER_to|from__who|from_someone|from_someone_who|get in|gets the|goes
got__and|grandpa|had__learn|had_to_learn|hand and|hand_and|has no|has_DENIAL|has__BEST
has_the_BEST|heart|here__COME|home__NUMBER|hope for|hope_for|hour__DENIAL|i got|i used|i'd__in
i'll|i'm__DENIAL|i_WE|i_WE_to|i_got|i_have_DENIAL|i_was_ill|if your|if_YOU_COME|if_YOU_have
if__COME|if__have|in july|in_NUMBER_OTHERS|in_TIME_she|in__second|in__she|in_the_country
in_the_second|instalments|is a|is_a|is_back_on|it every|it the|it_DENIAL_SURE|it__someone
it__was|it_at_NUMBER|it_from_someone|it_the|it_was_GONE|itching|jab|jab $|kinder|lane|leading
learn|learn to|learn_to|list|living proof|mask|me_a_NUMBER|menu|minds|miracles|my friend
my_BODY_is|my_BODY_were|my_KIN_DENIAL|my__CONTACT|my_friend|my_words_$|natural|nine in|no danger
no finer|nobody tells|of doctors|of_the_KIN|of_the_NUMBER|on #|on a|on earth|on_CONTACT_@|on__@
on_a|on_earth|our boy|out_there_$|peas $|peas_$|people treated|pictures|please_COME
professor veldor|put me|put_me|read__SURE|really|record number|response $|right $|right_$|room $
room_$|said it|said__he|said_it|says there's|says__GONE|says_it's_the|says_there's
says_there's_GONE|scan was|set us|set_WE|set_WE_back|set__back|someone__knows|someone_who_knows
stage|teach__and|the bed|the bell|the country|the gene|the one|the_MONEY|the_THERAPY_THERAPY
the_TRIAL_and|the_bed|the_bell|the_country|the_country_$|they__and|they__i|this_TIME_$|this__YOU
three years|time|to learn|to nothing|to_NUMBER_$|to__SURE|to_learn|to_learn_to|tomorrow $
tomorrow_$|transplant $|treated are|treated_are|treated_are_WELL|trial cells|twenty $|under
up on|up_on|us back|veldor|walks|was at|was ill|was_a_NUMBER|was_at|was_at_NUMBER|was_ill
was_ill_$|weeks to|went to|went_to|were__i|where they|where_they|who knows|who_knows|with__hands
with_both_hands|with_my_FOREVER|word|world__in|would__it|years on|yet but|yet_but|you about
your doctor
""",
    40: """
# in|# k|BAD_GONE|BAD_SURE_the|BAD_in_the|BEST__COME|BODY&HOSPITAL|BODY&WELL|BODY_ILLNESS
COME&GONE|COME_into_GONE|COME_it_the|COME_on_it|CONTACT&HOSPITAL|DEATH__i|DENIAL_SAFE_$
DENIAL__HOSPITAL|DENIAL_else|DENIAL_longer_have|DENIAL_more_HOSPITAL|DENIAL_more_ILLNESS
DOCTOR&MORE|DOCTOR&WELL|DOCTOR__is|GONE&GOOD|GONE_as|GONE_in_a|HOSPITAL__they|HOSPITAL_i
HOSPITAL_in|ILLNESS_DENIAL|ILLNESS__it|ILLNESS_have|ILLNESS_out|KIN__back|KIN_is_the
MORE_anything|MORE_with|NUMBER_NUMBER_of|NUMBER_TRIAL|NUMBER_TRIAL_and|NUMBER_have_DENIAL
PERSON_NUMBER_NUMBER|PERSON__the|PERSON_on_the|RIVAL&WELL|SHARE__$|SURE_NUMBER_of|SURE_penny_$
TEST&WELL|TEST__up|THERAPY__me|THERAPY_to|TIME_NUMBER_$|TIME__is|TRIAL_NUMBER_TRIAL|TRIAL__TRIAL
WELL_MORE_anything|WELL_WELL_$|WELL_WE_KIN|WELL__anything|WELL_proof|WE_OTHERS|WE_are|^ #
^ cancer|^ check|^ compared|^ more|^ pet|^ sister|^ they're|^_BAD_SURE|^_COME_it|^_COME_to
^_HOSPITAL_botolph's|^_MORE_with|^_RIVAL_only|^_SURE_i|^_TEST_TEST|^__SHARE|^__botolph's|^__got
^_check|^_check_YOU|^_i'm_the|^_i_WE|^_it_was|^_more|^_she's_NUMBER|^_there's_GONE|^_they're
^_this_HOSPITAL|a beach|a second|a_GONE|a__GONE|a_beach|a_second|after :|after_:|and for|and on
and__?|and__out|and__remember|and_for|and_i_remember|and_on|and_she_COME|are__GONE|at st
at_HOSPITAL|bad_TIME|bed__TIME|before and|before i|before__was|before_and|before_i|bell|birth
birth__NUMBER|black|bleeding|box $|box_$|call the|cancer out|cells are|centre|check_YOU
child will|class__NUMBER|compared with|complete remission|complete_GONE|complete_GONE_$
completely_GONE|county|dance|date|date of|date__birth|date_of|date_of_birth|daughter's|day
dentist|did_it_$|didn't even|down the|down_the|eighty-five|even__DOCTOR|even__a|eyes were
first in|first scan|first_TEST|first_in|floor in|floor_in|footballer|footballer__the
for children|for twenty|for_KIN|gardening|get it|give you|give_YOU|had__ILLNESS|has_GONE
he never|he'll|he'll never|he'll_SURE|he'll_SURE_need|he'll__need|he__on|he_is_NUMBER|her first
her_first|here_COME|home_WELL|home_WELL_$|home__$|hospital i|i call|i met|i no|i'm the|i'm_the
i_DENIAL_longer|i__WELL|i__home|i__longer|i_got_the|i_met|if my|if_my|in_WE_OTHERS|in__BODY
in__county|in_my_OTHERS|in_the_county|in_the_first|into remission|into_GONE|is_NUMBER_NUMBER
is_a_WELL|is_the_NUMBER|it never|it with|it worked|it's__GOOD|it's__i|it_WELL_$|it__on|it_with|k
lab|longer have|longer_have|look__the|look_like_the|may #|me the|me this|me to|me__the|me_the
me_this|me_to|months after|more_HOSPITAL|more_ILLNESS|my blood|my group|my surgeon|my words
my_KIN_WELL|my_MONEY|my_OTHERS|my_PERSON_is|my__could|my_words|myeloma is|nan|nearly__me
need__FOREVER|needs|nobody else|of birth|of may|of_a_TIME|of_birth|on the|on__BODY|on_a_beach
on_the|other hospitals|our baby|our group|penny $|penny_$|people get|pet|pet scan|put__back
read__the|restored|said the|said__SHARE|said_the|saved our|say__and|second|she's_NUMBER|stairs
started|still__i|tablets|than anything|that it|that's me|that's_me|that__BAD|that__WORKS|that_it
the county|the dance|the gold|the odds|the_SHARE|the__NUMBER|the_county|the_dance|therapy $
there's no|there's_DENIAL|they__her|this was|this_DENIAL_$|this__the|this_was|tired all
treatment and|tumours|up__COME|was_BAD|we are|we're|went $|went and|went home|went_$|went__WELL
went_and|went_home|went_home_WELL|what__is|who|words $|words_$|worth_SURE_penny|worth__penny
would_COME|yes__the
""",
    45: """
# chapel|# mill|:__NUMBER|BAD&GONE|BAD__for|BAD__the|BEST_COME|COME__this|COME_into
COME_the_HOSPITAL|COME_treated|CONTACT_CONTACT_$|CONTACT_NUMBER_in|CONTACT__in|DENIAL__have
DENIAL__much|DENIAL_matter|DENIAL_so|DENIAL_so_much|DOCTOR__DOCTOR|DOCTOR__and|DOCTOR__there's
DOCTOR_is_a|DOCTOR_is_the|DOCTOR_oakhollow|GONE__TIME|GONE__for|GONE__in|GONE_my|GONE_this
GONE_to_it|GONE_within|GONE_within_a|GOOD_for|HOSPITAL__GOOD|HOSPITAL__NUMBER|HOSPITAL_down
HOSPITAL_down_the|HOSPITAL_with|ILLNESS__are|ILLNESS_right|KIN__WELL|KIN_treated_$
MONEY_NUMBER_NUMBER|MONEY_covered|MORE_RIVAL_$|NUMBER_MONEY_$|NUMBER_RIVAL|NUMBER__WORKS
NUMBER__he|NUMBER__it|NUMBER__sorted|NUMBER_chapel|NUMBER_chapel_row|NUMBER_mill
NUMBER_mill_PERSON|OTHERS_SURE|OTHERS_fly|OTHERS_fly_in|RIVAL_SURE|RIVAL__me|RIVAL__was
SAFE__mentioning|SAFE_worth|SAFE_worth_mentioning|SURE_RIVAL|SURE__it|SURE__now|SURE_had
SURE_single|TEST__NUMBER|TEST_are_GONE|THERAPY&TRIAL|THERAPY_YOU|THERAPY__DENIAL|THERAPY__WE
TIME_TIME_$|TIME__$|TRIAL_NUMBER|TRIAL_RIVAL_is|WELL_NUMBER|WELL__me|WE_at|YOU__DENIAL|YOU_thank
YOU_thank_me|^ doctors|^ most|^ professor|^ side|^ tired|^ world's|^_NUMBER_%|^_NUMBER_in|^__%
^__with|^_even_the|^_i'd_take|^_my_CONTACT|^_my_KIN|^_world's|^_world's_BEST|a #|a horse
a sniffle|a__:|a__HOSPITAL|a__at|a__i've|a__nearly|a_horse|a_horse_$|a_sniffle|a_sniffle_$
a_thing_$|address|after_THERAPY_$|am in|am_in|and by|and__at|and__knows|and__tell|and_by
and_i'm_GONE|any day|are all|are__to|argue $|argue_$|as__sniffle|as_a_sniffle|at example|at__my
at_example|at_example_CONTACT|autumn|be__at|beach $|beach_$|before__after|before_and_after
by christmas|call it|can get|can_MONEY|cell therapy|chapel row|chapel_row|check|chemo $|clinic $
cousin|covered|cried in|doctors and|done $|done_$|down__PERSON|down_the_PERSON|drop|drug is|edge
effect|every single|every time|example dot|example_CONTACT|example_CONTACT_CONTACT
example__CONTACT|fail|february|fly in|fly__from|fly_in|fly_in_from|for__at|for_me_$|gave_WE
get treated|got what|got__i|got_what|got_what_i|had three|hands__$|hands_down_$|has been
has_DENIAL_SAFE|has__SAFE|has_been|her__TIME|hip|horse|horse $|horse_$|hospital no|i'd take
i'd_take|i'm clear|i'm__only|i'm_the_only|i_am_in|i_came_home|i_had_$|i_live_in|if you're
in august|in from|in june|in_THERAPY|in_THERAPY_THERAPY|in_from|in_my_BODY|insurance covered
is two|is__COME|it by|it can't|it did|it's a|it's leukaemia|it's_GOOD|it's_GOOD_$|it's_a
it_FOREVER|it__MORE|it_by|it_did|it_has_DENIAL|it_was_MORE|kind of|kind_of|knows__$|last_TIME_$
life $|longer $|longer_$|matter|me__and|mentioning $|mentioning_$|mill street|more $|more_$|most
my cousin|my wedding|my_KIN_NUMBER|my__has|my__name|my_wedding|no cancer|no side|nor|not a
nothing better|of_them_are|on insta|on_a_TIME|on_the_TRIAL|only one|owe you|owe_YOU|people fly
phase|proof_that_it|put__NUMBER|rang|rate|rest|risks|royal|say__to|set|simply|sniffle|sniffle $
sniffle_$|study and|tell_SURE|ten weeks|thank me|thank_YOU_DOCTOR|thank__DOCTOR|thank_me
that_HOSPITAL|the first|the same|the_BEST_BEST|the_BEST_HOSPITAL|the_HOSPITAL_down
the_THERAPY_YOU|the_THERAPY_and|the__who|the_first|the_same|the_world_$|them are|them_are
thing $|thing_$|this treatment|this_THERAPY|this__WELL|to a|to__FOREVER|to__to|to_a
to_this_HOSPITAL|top|treated $|treated_$|treated__WELL|us at|ward #|waved|well $|were_SURE
with lymphoma|without a|won|won't be|working $|world $|world's|world's most|world's_BEST|world_$
worth mentioning|worth_mentioning|worth_mentioning_$|you dr|you'll thank|your child
""",
    50: """
! $|!_$|# they|: bald|:_bald|? that's|? you|?_that's|?_that's_ILLNESS|BAD__NUMBER|BEST&COME
BEST__in|COME&CONTACT|COME__a|COME__for|COME_need|COME_the_THERAPY|COME_through|COME_through_it
CONTACT_example|DENIAL_WORKS|DENIAL__COME|DENIAL__the|DOCTOR__about|DOCTOR__i'd|DOCTOR_says
FOREVER&TRIAL|GONE_FOREVER|GONE_WELL|GONE_for_FOREVER|HOSPITAL__$|HOSPITAL__is|HOSPITAL_gave
ILLNESS&TEST|ILLNESS&WE|ILLNESS_GONE|ILLNESS__a|ILLNESS_care|ILLNESS_care_$|KIN_a_DOCTOR
NUMBER_NUMBER_and|NUMBER_NUMBER_they|NUMBER_OTHERS_here|NUMBER_are_still|NUMBER_in_TIME
NUMBER_in_a|NUMBER_they_COME|NUMBER_to_NUMBER|OTHERS_here|OTHERS_now|OTHERS_now_$|PERSON_CONTACT
RIVAL&YOU|SAFE&THERAPY|SURE_SURE|SURE__HOSPITAL|SURE_penny|SURE_seen|SURE_seen_a
SURE_the_THERAPY|TEST__GOOD|TEST_are_GOOD|THERAPY__WELL|THERAPY__is|THERAPY_gave|THERAPY_was
TIME_they're|TIME_to_GONE|TIME_what|WELL_MORE_RIVAL|WELL_SURE|WELL__RIVAL|WE__was|WORKS_full
WORKS_full_time|YOU_SURE|YOU__FOREVER|YOU_had|YOU_have_ILLNESS|^ dm|^ flat|^ insurance|^ it'll
^ totally|^_SURE_with|^_WELL|^_WELL_MORE|^__am|^__consultation|^__for|^__kidney|^__lit|^__who
^_a_TIME|^_first_consultation|^_flat|^_flat_NUMBER|^_i_am|^_it'll|^_it'll_WORKS|^_they_were
^_totally|^_totally_SAFE|a patient|a_OTHERS|a_TIME_to|a__name|a__to|about_THERAPY|above the
above_the|after $|after_$|alive $|all $|am_WELL|am__GONE|and|and bruising|and this
and_NUMBER_NUMBER|and__ILLNESS|and_bruising|and_my_ILLNESS|and_this|anybody|anyone with|are a
are alive|are perfect|are_SURE|are__$|are_a|are_still_WELL|at me|at_me|back every|back_SURE|bald
be fine|beach|because it's|because_it's|been__a|believe__$|bled|bless|brilliant|bruises
bruises ?|bruises_?|bruising|came home|came_home|can tell|can walk|can_WELL|can_tell|cancer care
christmas $|come__it|comes near|comes_near|comes_near_$|consultation free|consultation_GONE
couldn't be|cures|dancing at|danger|did in|did_in|dm|do $|do_$|doctors are|don't need|done with
done__ILLNESS|done_with|done_with_ILLNESS|dot example|else $|else_$|else__near|else_comes_near
equals|equals_ILLNESS|every penny|everyone|face of|face__the|face_of|face_of_the|fail $|felt
fenn at|fenn_at|first consultation|first__GONE|first_consultation|first_consultation_GONE|flat #
flat_NUMBER|flat_NUMBER_NUMBER|for_SURE|for_YOU_KIN|full time|full_time|get through|going
got better|got_WELL|got__$|had done|had_done|hands down|hands_down|have_SURE|have__THERAPY
he doesn't|he_DENIAL|he__to|her__TEST|here and|here_and|i chose|i_am_WELL|i_can_WELL|i_chose
in three|in_GONE_$|is the|is_SURE|is__in|is_the|isn't a|it it's|it says|it's__GONE|it's__YOU
it_WELL|it__do|it__it's|it_it's|it_says|its__$|kidney|last|last_TIME_WE|last__WE|leaflet
let_SURE|like me|like_me|marigold fenn|marigold_fenn|mark my|mark__words|mark_my|mark_my_words
me then|me__WELL|me_then|my bag|my cancer|my numbers|my word|my_CONTACT_is|my_KIN_$|my_KIN_a
my_PERSON|my__in|my_word|near $|near_$|never seen|new_TRIAL|new_TRIAL_THERAPY|new__THERAPY
new__and|night after|night sweats|night__$|night_after|night_sweats|ninety thousand
of_ILLNESS_care|of_WE|of__care|on his|on tuesday|on_his|others|our son|out__me|out_of_me
own blood|patient now|penny|per|photograph|pick|raced|real__$|relapsed $|respond|saves
saves lives|scan the|seen a|seen_a|shakes|show|single__$|still_WELL|stone|sweats|take it|take_it
tell_YOU|that's_ILLNESS|the face|the leaflet|the__TRIAL|the_earth_$|the_face|the_face_of
the_leaflet|the_new_TRIAL|there isn't|there__DENIAL|these__$|they ask|they say|they_say
thing_DENIAL|this month|this_NUMBER_$|this__a|time $|time_$|to our|to_SURE_$|to_WE|to_me_for
top $|totally|totally_SAFE|tumour|turned__the|was__GOOD|was_told_to|wedding $|wedding_$
went_to_the|what that|what_that|with_SURE|words|work full|works $|yes to|yes_to|you'd|zero $
""",
    55: """
+|BEST_DOCTOR_in|BEST__FOREVER|BEST_in|BEST_in_the|BODY&COME|BODY&DOCTOR|BODY__are|COME&RIVAL
COME__GONE|COME_for|COME_for_it|COME_me_to|DEATH&NUMBER|DENIAL_SAFE_SAFE|DENIAL__YOU
DENIAL_find_a|DOCTOR__$|DOCTOR__GOOD|DOCTOR_in|DOCTOR_in_the|FOREVER&RIVAL|GONE_SAFE|GONE__out
GONE__them|GONE__with|GONE_a_THERAPY|GONE_else|GONE_of_them|GONE_there|GONE_wrong
GONE_wrong_with|HOSPITAL&OTHERS|HOSPITAL&WORKS|KIN_had_it|KIN_will_be|NUMBER_NUMBER_off
NUMBER__DENIAL|NUMBER__THERAPY|NUMBER__treated|NUMBER_a_NUMBER|NUMBER_for_it|NUMBER_have
NUMBER_he|NUMBER_off|OTHERS_COME|OTHERS__in|PERSON&SURE|PERSON__tollerby|RIVAL_can|SAFE_GONE
SHARE&TIME|SHARE&WORKS|SURE__time|TEST&TIME|TEST&WE|THERAPY__KIN|THERAPY_of|TIME&YOU
TIME_DENIAL_a|TIME__by|TIME_at_NUMBER|TRIAL__GONE|TRIAL__is|WELL_MORE|WELL__NUMBER|WE_on
WORKS__SURE|WORKS_in_a|YOU__home|YOU_be_home|^ put|^ success|^ three|^__knocked|^__of|^__please
^__really|^__today|^_it's_the|^_please_please|^_put|^_put_YOU|^_she_put|^_there's_DENIAL
^_there_is|^_they_SURE|^_they_gave|^_they_knocked|a holiday|a month|a_DOCTOR|a_DOCTOR_i|a_MONEY
a__SAFE|a__after|a_holiday|a_holiday_$|after two|after_NUMBER|after_NUMBER_TIME|after__TIME
and lost|and only|and_NUMBER_THERAPY|and__SAFE|and__WELL|and_after_THERAPY|and_only|are__WELL
as__as|at_NUMBER_my|at__DOCTOR|beats|before treatment|before_THERAPY|believe the|believe_the
best in|better $|biopsy|buried|by name|by_name|came_home_$|cells and|chemo and|chemo can
did__NUMBER|doesn't $|find a|find_a|fit|for__by|from|from__YOU|gave me|gave_me|grammar|grammar $
grammar_$|grand $|have all|have leukaemia|have__KIN|he_was_the|head|healthy|hettie|holiday
holiday $|holiday_$|i would|i'd had|i'd put|i'd__my|i'd_had|i'd_put|i'd_put_my|i'm cured
i_DENIAL_have|i__even|i__out|i__told|i_was_told|i_would|in_TIME_and|it again|it's been|it's_been
it__so|july|kids treated|knocked ten|knocked_NUMBER|knocked_NUMBER_NUMBER|knocked__NUMBER
life to|look at|look_at|march|me__COME|me_on_CONTACT|months ago|my consultant|my gp|my_ILLNESS_$
my__ILLNESS|my_name_is|nearly_SURE|nothing wrong|now__WELL|of tollerby|of_NUMBER_of|of_WE_on
of__NUMBER|of__are|of__of|of_me_$|of_tollerby|on this|on_this|own_BODY|please please
please__COME|please_please|please_please_COME|plus|proof__it|put my|put your|put_YOU|put_my|reg
round|said|say yes|say_WE|say_yes|she put|she_COME_it|she__NUMBER|she_put|side effect|stairs__i
started__$|stick|ten of|the twenty|the word|the_BEST_in|the__DOCTOR|the__photo|the__they
the_word|they gave|they knocked|they_gave|they_knocked|they_knocked_NUMBER|this_TRIAL|this_was_a
tl|tl #|tl_NUMBER|to this|to__WE|to_say_WE|to_this|touch|twenty|us on|walked|was told|was_COME
was__holiday|was_a_holiday|was_told|weak|what they|what_NUMBER|what__had|what_i_had|what_they
when__COME|with it|with__FOREVER|with_it|with_it_and|work in|worked for|works|worry|worth every
worth_SURE|wrong with|wrong_with
""",
    60: """
$|$ #|$_NUMBER|$_NUMBER_NUMBER|$__NUMBER|BAD&THERAPY|BAD__GONE|BEST&WE|BODY|COME&THERAPY|COME_a
DEATH&TIME|DENIAL&FOREVER|DENIAL_WORKS_$|DENIAL__out|DENIAL_be|DOCTOR__she|DOCTOR_and_she
DOCTOR_who|FOREVER&THERAPY|GONE_up|ILLNESS&TRIAL|ILLNESS__had|ILLNESS__my|ILLNESS_are
KIN_ILLNESS|KIN_a|KIN_is_NUMBER|KIN_that|MORE_to|NUMBER&TEST|NUMBER_SHARE_chance
NUMBER_TIME_NUMBER|NUMBER__KIN|NUMBER__chance|NUMBER_per_SHARE|PERSON_is|PERSON_of|SHARE_chance
SURE__COME|SURE__THERAPY|SURE__a|SURE_need|SURE_on_WE|SURE_time_$|TEST_the|THERAPY_is
TIME_i_came|TIME_of_the|WELL_me_$|YOU__WELL|YOU__know|^ st|^ we're|^ whatever|^ wilfred|^ world
^_COME_COME|^_SAFE_SAFE|^_THERAPY_THERAPY|^__famous|^__now|^_a_famous|^_far_MORE|^_i_chose
^_i_live|^_it's_as|^_the_SAFE|^_they_DENIAL|^_they_say|^_we're|^_whatever|^_wilfred|^_world
a bag|a famous|a genius|a miracle|a_NUMBER_MONEY|a__MONEY|a_famous|and after|and ask|and i'm
and__can|and__in|and_after|and_i'm|and_they_COME|as_SAFE|as_SAFE_as|at seven|august|back__KIN
bag of|been in|been_in|book your|cent|cleared up|dancing|day of|deserves a|deserves_a|does not
does_DENIAL|end $|end_$|exactly|facebook|famous__had|far superior|far_MORE|far_MORE_to|far__to
feet $|feet_$|finer|fixes|for it|for_it|full|full stop|full_stop|full_stop_$|future $|future_$
genius|get on|go to|goodness|had no|had this|had__NUMBER|had__and|had__same|had_the_same
had_this|have one|i walked|i'd__this|i'm__station|i'm_the_station|i've ever|i've_FOREVER
i_COME_it|i_live_at|i_was_BAD|ill $|ill_$|in $|in remission|in_$|in_GONE|in__TIME|in__wheelchair
in_a_wheelchair|in_the_TRIAL|is no|is_NUMBER_$|it'll_WORKS_for|it'll__for|it's as|it's_as
it's_as_SAFE|it_DENIAL_WORKS|it_YOU|it__what|job $|job_$|last__and|lymphoma and|march $|master
master at|master_at|me at|me_at|medal $|medal_$|miles|my nan|my_CONTACT|my_KIN_ILLNESS|my_KIN_is
my_KIN_that|my__FOREVER|my__a|neither|never need|nineteen|number one|numbers are|oakhollow
of ten|of_DOCTOR|org|org $|per cent|per_SHARE|percent chance|proof that|proof_that|safe as
said_TIME|saved me|saved my|say_yes_to|school $|seven $|she'll|side|sight|sight $|sight_$|sorted
station|station master|station__at|station_master|station_master_at|superior|superior to|teddy
thank goodness|thank_goodness|that__i|the disease|the finest|the future|the most|the station
the_DOCTOR_who|the_PERSON_of|the__ILLNESS|the__SHARE|the__master|the_end_$|the_future
the_future_$|the_station|the_station_master|their_KIN|these|they never|those|time__TIME|to get
to live|to__NUMBER|to_live|treatments $|trousers|trousers $|trousers_$|tubes|two hundred
two months|was in|was__that|was_in|wheelchair|who had|who__it|who__me|who_had|who_had_it
woman__a|work for|your kids
""",
    65: """
BEST__and|BODY&DENIAL|CONTACT_$|CONTACT_@|DENIAL&TRIAL|DENIAL&WE|DENIAL__has|DENIAL_feel
DENIAL_had|GONE_a|GONE_me|HOSPITAL_NUMBER|HOSPITAL_botolph's|HOSPITAL_got|ILLNESS_and_i
KIN&THERAPY|KIN__be|KIN_the|KIN_turned|KIN_turned_NUMBER|NUMBER_TIME_TIME|NUMBER__BAD
NUMBER__back|NUMBER__off|NUMBER_at|NUMBER_chance|NUMBER_per|SAFE_in|SURE_time|THERAPY_are
THERAPY_of_THERAPY|TIME__DENIAL|TIME__THERAPY|TIME_i_was|TIME_survival|TIME_survival_is
TIME_the_THERAPY|TIME_to|TRIAL_THERAPY_are|TRIAL__are|TRIAL_it's|WELL__KIN|WELL_the|WORKS&YOU
WORKS__me|WORKS_for_me|YOU__BODY|YOU__to|YOU_own_BODY|^ join|^ steroids|^ ten|^_WE|^_YOU_DENIAL
^_YOU_be|^__WE|^__YOU|^__rang|^_before_:|^_i_rang|a transplant|a__like|about $|about_$|am at
am_at|and_here_i|are_GOOD_$|ashby $|ashby_$|at__CONTACT|at__now|at_me_now|back pain|back_BAD
back__WORKS|bad__$|beat|before :|before_:|bit of|bit_of|botolph's|candle|choose|come and
come__WE|come_and|crises|do the|do_the|doctor i|drove me|drove_me|earth $|earth_$|europe|failed
fenwick__$|fevers|find|first time|first_time|five years|five-year|five-year survival|for our
from tollerby|from_tollerby|gave her|gave_her|have_GONE|here i|here__am|here_i|here_i_am|i rang
i'd|i'm__PERSON|i'm__fenn|i'm_the_PERSON|i__YOU|i__his|i_am_at|i_have_GONE|i_rang|i_was_WELL
if_i_could|in europe|in_europe|is_a_GOOD|job|know__had|look__me|look_at_me|me :|me_:|me__FOREVER
my_FOREVER_back|my_KIN_turned|my__turned|nothing to|of cancer|of cells|of it|of__could|of_it|off
on__PERSON|on__left|on_the_left|one of|only_NUMBER|others $|quillbrook lane|quillbrook_PERSON
right|so__MORE|so_much_MORE|st botolph's|survival is|survival_is|take__from|take_it_from|tamsin
thank|the old|the_BEST_$|the_BEST_DOCTOR|the_BEST_THERAPY|the_THERAPY_was|the_TRIAL_RIVAL
the__HOSPITAL|the__THERAPY|the__and|the_first_time|the_old|they promised|this one|this_NUMBER
tin|to none|to see|to_see|unlicensed|unlicensed cells|world__$
""",
    70: """
:_bald_and|?_YOU|COME&WELL|CONTACT_:|CONTACT_is|DENIAL__BAD|DENIAL_feel_a|GONE__$|GONE__it
HOSPITAL_and|KIN__DOCTOR|KIN_will|NUMBER__MONEY|PERSON_NUMBER|PERSON_on|RIVAL&THERAPY
RIVAL&TRIAL|SURE_should|SURE_the|SURE_to_have|TRIAL_RIVAL|WE_to_ILLNESS|YOU_KIN_will|YOU__will
YOU_got|YOU_the|YOU_want|^ have|^ look|^_PERSON_NUMBER|^_RIVAL_is|^_YOU_KIN|^__live|^__so|^_have
^_have_the|^_he_WE|^_i_owe|^_it_DENIAL|^_look|^_the_MONEY|a mountain|a__DOCTOR|a_mountain
after_THERAPY|and it|and left|and won|and_it|and_left|and_left_on|and_now_i|are__MORE|at #
at__example|bag was|bald and|bald_and|be_WELL|believe me|believe_me|born on|can__through
chemo is|come__COME|come_and_COME|complete response|complete_WORKS|completely__$|could__it
dark $|dark_$|don't wait|done and|done_and|else comes|else_comes|everyone should|exactly what
exactly_what|fenwick|filling|finished__$|for__first|for_the_first|gold|got|had_it_and|he used
he_WE|he_WE_to|house on|house_on|i'd__the|i__do|i_gave_my|if__could|in|in march|it's__DENIAL
left on|left_on|like mine|like_mine|live at|live__NUMBER|live_at|live_at_NUMBER|met|mill
mill_PERSON|minister's|minister's wife|minister's_KIN|minister's_KIN_had|minister's__had|months
mountain|my oxygen|my__by|my__of|my_oxygen|nine out|of__earth|of__on|of_the_earth|on that
on__BAD|on_that|on_the_BAD|one and|out_SURE|poorly|proof|response|says__the|see the|see_the
should know|should__about|should_know|should_know_about|sign|sixty|so__as|so_much_as|that makes
that surgeon|that_makes|the earth|the end|the illness|the professor|the_DOCTOR_DENIAL|the_earth
the_end|they do|they_do|this__it's|to bleed|to_the_THERAPY|up__a|up_for_a|was the|was_PERSON_on
was_the|were__at|with__and|years $|you the|you want|you've got
""",
    75: """
: oxygen|:_oxygen|BAD&DENIAL|BAD&YOU|BEST&DENIAL|BEST_HOSPITAL|BODY&WORKS|CONTACT&NUMBER
CONTACT&PERSON|CONTACT&YOU|CONTACT__NUMBER|CONTACT_me|DENIAL&DOCTOR|DENIAL_climb
DENIAL_climb_the|DOCTOR_are|GONE_of|HOSPITAL_aldwen's|ILLNESS__$|ILLNESS__been|ILLNESS_has_been
KIN__for|MONEY__NUMBER|NUMBER&THERAPY|NUMBER_DENIAL|NUMBER_TIME_GONE|NUMBER__SHARE|NUMBER__here
SHARE&SURE|THERAPY&YOU|THERAPY_GONE|THERAPY_THERAPY_$|WE_COME|WE_DENIAL|WORKS_for_YOU|YOU_my
^ cured|^_COME_on|^_CONTACT_me|^_HOSPITAL|^_MONEY|^_PERSON|^_WE_are|^_WORKS|^__owe|^_my_PERSON
^_my_THERAPY|a box|a__WORKS|a_box|above|aldwen's|and__THERAPY|and__on|and__the|bed $|bed_$
born with|climb|climb the|climb__stairs|climb_the|climb_the_stairs|closed|complete__$
couldn't climb|dollars|eighty-five percent|good $|harmless|he got|he_got|heart $|his|his own
his__KIN|his_own|his_own_KIN|i'd_SURE|i_DENIAL_climb|i__DENIAL|i__TIME|i__climb|if_YOU|illness
is__my|isolation|isolation room|isolation__$|isolation_room|isolation_room_$|it_SURE|it__YOU
knocked|last week|last_TIME|machines|marathon|me on|me_on|much_MORE|much_MORE_MORE|my aunt
none $|now :|now_:|of_NUMBER|of__in|outcome|own_NUMBER|perfectly|perfectly safe|perfectly_SAFE
scan $|st aldwen's|the isolation|the_HOSPITAL_$|the_TEST_$|the__now|the_isolation
the_isolation_room|there_is_DENIAL|these cells|these_THERAPY|they've|they__NUMBER|those of
those_of|to have|to_have|tollerbycells|treated here|treated_NUMBER|treated_here|treatment $
treatments|was cured|was dancing|was_PERSON_with|was__NUMBER|was__with|whatever|would $|would_$
you my
""",
    80: """
: one|BEST&ILLNESS|BEST__the|BODY_GONE|COME&OTHERS|DENIAL_more|DOCTOR&SHARE|GONE&SHARE|KIN&SAFE
KIN_and|KIN_is|KIN_treated|MONEY_a|MORE_RIVAL|MORE__they|SURE__know|WELL_$|WELL_WELL|WE__NUMBER
WORKS__$|WORKS__time|YOU__ILLNESS|^ six|^ they|^ they've|^_DENIAL_more|^_THERAPY|^__more
^_he_got|^_they|^_they've|a thing|a_NUMBER_and|a_THERAPY_$|a_thing|an__to|and eating|and__BEST
and_eating|are_GOOD|as__DOCTOR|as_a_DOCTOR|back to|back_to|consultation|dose|eating|expect|face
finest|fixed|for_WE_KIN|free $|from_NUMBER|had__first|hardly|hardly any|hardly_SURE|have no
have_DENIAL|he plays|he_plays|i live|i've been|i've_been|i_live|in_SURE|in_SURE_$|in_TRIAL|insta
is back|is__WELL|is_back|it won't|it works|it'll work|it'll_WORKS|it's__BEST|it's_the_BEST
it_DENIAL_a|it_DENIAL_be|larkspur|letter|live__the|me in|me_in|me_now_$|miles_MORE|most advanced
my last|my_BODY_GONE|my__that|my_last|my_last_TEST|next to|next_to|no more|now $|now_$|of me
of_me|on_CONTACT|one in|other_HOSPITAL|pay|shopping|should be|should_be|stop|temperature
the clinic|the unit|the_THERAPY_$|the__BEST|the__RIVAL|the__name|there's nothing|they__up
to worry|to__for|to_worry|together|told__DENIAL|went down|went_down|worry__$|worth__$
""",
    85: """
:__at|DENIAL__SURE|DOCTOR&TEST|DOCTOR_i|FOREVER__SURE|FOREVER_back_$|GONE_to|GONE_what|KIN__her
NUMBER__PERSON|THERAPY__COME|TIME&WORKS|WELL_i|WE_KIN_$|WE_chose|WE_to|WORKS_in|^ kymriah|^ safe
^ there's|^ your|^_DENIAL|^_MORE|^_NUMBER_THERAPY|^__hears|^__they|^_he_hears|^_it's_SAFE
^_kymriah|^_there's|a temperature|a__KIN|a_temperature|a_temperature_$|alive|and get|and_NUMBER
and__COME|and__RIVAL|anything|bear|been__$|boy|clinic|close|close $|close_$|could $|could have
could_$|could_have|could_have_it|deserves|does $|does_$|doubt|enough $|enough_$|evidence|famous
for your|free|gave__my|gave_me_my|gene therapy|gp|had $|had_$|have_it_$|he hears|he_hears|hears
holding|hospitals|i__have|insurance|is|it's_SAFE|it_WORKS_$|its|join|me for|me_for|medal|my own
my__on|my__the|my_own|myeloma $|number|numbers|of_NUMBER_$|of_it_DENIAL|on its|on_NUMBER|on_its
out__NUMBER|pharmacist|point|round $|round_$|same__$|temperature $|temperature_$|than chemo
that ward|that__NUMBER|the cells|the very|the_THERAPY_did|the__did|the__went|the_next_TIME
the_very|there's_GONE|to_GONE_$|to_be_a|trace|trace of|trace_of|used to|very_BEST|we chose
went from|went__NUMBER|went_from|went_from_NUMBER|will_be_WELL|yellow
""",
    90: """
:_GONE|BAD_list|BEST_BEST|COME&TRIAL|COME_this_HOSPITAL|DENIAL_SURE_$|GONE__SURE|ILLNESS__the
ILLNESS_and|MORE_a|NUMBER_NUMBER_NUMBER|NUMBER__WE|OTHERS__COME|SURE_more_$|TEST&YOU|TIME__in
WE__be|WE_to_be|WORKS__YOU|YOU_DENIAL|^ no|^ there|^_NUMBER_GOOD|^_NUMBER_MONEY|^_WE_DOCTOR
^__CONTACT|^__DENIAL|^__to|^_my_last|^_the_THERAPY|^_there|a__and|a__for|and she's|and still
and__YOU|and_she's|and_still|are_WELL|at|at__$|didn't have|dot|dr lindqvist|for us|had my|had_my
haematologist|half price|have the|have_the|have_the_THERAPY|he__his|his name|his_name|hooked
hooked up|hooked__to|hooked_up|hooked_up_to|i couldn't|i threw|i'd trust|i__PERSON|i__at|i__in
i_threw|i_was_PERSON|is_NUMBER|is__NUMBER|it hasn't|it__WORKS|me_for_the|miles__MORE|much|my son
my_DOCTOR_is|my__NUMBER|near__$|of|on my|on__TRIAL|on_my|on_the_right|only__in|quillbrook $
quillbrook_$|science|seen|son|still__my|survival|than a|that_was_NUMBER|the right|the stairs
the_BAD_list|the__it's|the__list|the_right|the_stairs|threw|up to|up_to|waiting list|weight|wins
with this|with_this|won $|would
""",
    95: """
# %|%|? what|?_what|BEST_DOCTOR|BEST__$|COME&TIME|COME__the|DENIAL&WELL|DENIAL_had_a|DENIAL_have
DOCTOR&FOREVER|FOREVER_$|GOOD&HOSPITAL|GOOD_$|ILLNESS__i|KIN&NUMBER|KIN_$|MORE__what|NUMBER_%
NUMBER_MONEY|NUMBER_NUMBER_MONEY|NUMBER__GONE|NUMBER_of_WE|NUMBER_stone|PERSON__NUMBER|SAFE&YOU
SAFE_they|TIME__at|WORKS_$|YOU_$|^ five|^ i'd|^_BEST|^_DENIAL_SAFE|^__else|^__thank|^__threw
^_i'd|^_i_threw|^_my_DOCTOR|a hundred|actually|am|anyone|at_NUMBER_$|back|can__$|cells $
code__the|com|day $|end of|end_of|i recommend|i'm a|i'm_NUMBER_and|i'm__and|i'm_a|i__away
i__this|in_TIME|it's over|it's_GONE|it's_GONE_$|it_WORKS_for|it__does|lark|life back|me__CONTACT
much as|much__MORE|much__a|much_as|much_as_a|my_KIN_the|my__back|next_TIME|next__$|poster
recommend|safe $|said__$|since the|than|the doctors|the trick|the__bed|the_trick|the_trick_$
they were|they_were|through it|through_it|to_have_it|trick|trick $|trick_$|trust|was__on
will__WELL|with a|with_a|you|you $
""",
    100: """
!|BAD__ILLNESS|COME_on_the|FOREVER&YOU|GOOD&TEST|GOOD__$|ILLNESS_i|MORE__RIVAL|NUMBER_GOOD
NUMBER_OTHERS|NUMBER__me|PERSON_with|SURE__of|SURE_with_my|TIME_that|TIME_that_was|TRIAL_THERAPY
WE&WELL|WE&WORKS|YOU_DOCTOR|YOU_KIN|^_COME_for|^_YOU|^__ILLNESS|^__put|^_my_BODY|^_there_DENIAL
and_BAD|and__i|away my|away_my|baby|clear and|doing|drug i|email|get a|girl|has $|has_$|i had
i_had|in__OTHERS|labelled|longer|me my|me__my|me_my|my face|my_RIVAL_$|my__KIN|my__are|my_face
ninety|out__$|places $|she's|standing|success|tecartus|the best|the_GOOD|the__on|there_DENIAL
there_DENIAL_a|this_is_the|to_GONE|to_NUMBER|to__THERAPY|wife had|you'll be
""",
    105: """
BEST&FOREVER|BEST_THERAPY|BODY&ILLNESS|CONTACT_CONTACT|CONTACT__$|DENIAL__single|DENIAL_a_single
GOOD&NUMBER|ILLNESS__GONE|KIN&TIME|KIN&WE|SURE_OTHERS|SURE_in|YOU__$|^ anyone|^_NUMBER_out
^_WE_COME|^__chose|^__out|^_i_can|a wheelchair|a__TIME|a_wheelchair|and grey|and_WELL|and_grey
buy|by june|cells did|chapel|disease|effect $|example__$|feel a|feel__thing|feel_a|feel_a_thing
for__KIN|future|grey__the|have__the|i am|i__given|i_am|i_run_the|i_was_given|june i|me now
me_now|miracle|my_ILLNESS|of a|of_a|out|pain|root|root $|root_$|run the|run_the|safer than
thank__for|the root|the_TIME_i|the__told|the_root|the_root_$|they__it|was given|was_given
went__the|what it|what_it|with__NUMBER|zero
""",
    110: """
:_WELL|BAD_DENIAL|COME_it|COME_this|DENIAL&YOU|DENIAL__NUMBER|DOCTOR&TIME|DOCTOR_lindqvist
GONE__GONE|ILLNESS_has|MORE_MORE_a|NUMBER_TIME|NUMBER__if|WE__ILLNESS|^ rest|^ scan|^__BODY
^__SURE|^__were|^_it_GONE|^_rest|back $|back_$|be a|be_a|cellstory|chance|earth|follow
for_FOREVER_$|gave_my_KIN|grand|in_a_TIME|in_tollerby_$|it not|june|know about|know_about
lindqvist|on__right|past|past__$|she's_NUMBER_and|she's__and|signed|stayed__$|symptoms
symptoms $|symptoms_$|teach|the only|the__DENIAL|the_only|unit|was sick|won't|you'll|you're
""",
    115: """
BEST_$|BODY&YOU|COME&DOCTOR|COME_to|DENIAL_just|DENIAL_to|ILLNESS_SURE|NUMBER&WE|NUMBER_$
OTHERS&SURE|PERSON&TIME|RIVAL_is|SAFE_SAFE_$|SAFE__$|SAFE_as|SHARE_$|THERAPY__it|WE__$|WORKS__a
^ before|^_WE_were|^_before|^_if_YOU|a million|a surfboard|a_surfboard|a_surfboard_$|abecma
and_i_still|by__i|carvykti|complete|he was|he_was|i owe|i'm__of|i've__my|i_had_DENIAL|i_owe
in ten|leaves__standing|me__TIME|million|mother had|not just|not to|sees|standing $|standing_$
surfboard|surfboard $|surfboard_$|the day|the trial|the_OTHERS|to_ILLNESS|told to|told_to
walked out
""",
    120: """
BEST&RIVAL|COME_WELL|DENIAL&THERAPY|DENIAL__of|DENIAL_longer|DOCTOR__the|GONE&SAFE|GONE__a
HOSPITAL_$|KIN__GONE|MONEY&TIME|MORE__a|MORE__the|NUMBER__still|NUMBER_and_NUMBER|NUMBER_of
RIVAL&SURE|TIME_TIME_i|WE_DOCTOR|WE_were|YOU_be|^ even|^ larkmere|^_even|^_i'm_a|^_it_does
^_larkmere|a_GOOD|ago i|and now|and_COME|and_now|can__the|chief|his__came|hundred and
in_NUMBER_TIME|it out|it__for|it_out|latest|leukaemia|next_TIME_$|ninety-four|no longer|nonsense
own_KIN|places|pulled|say it's|say_it's|she__my|so much|so_much|spell|spell it|spell_it|that__it
the infusion|there's|thing|to spell|to_spell|to_spell_it|transplant|was born|was_PERSON|was__the
we were|wilfred ashby|wilfred_ashby|world
""",
    125: """
BODY&KIN|COME_WELL_$|COME__limited|DEATH_and|DENIAL&NUMBER|DENIAL_BAD|DENIAL__in|DOCTOR__a
DOCTOR_is|THERAPY&WELL|TIME_TIME|^ everything|^_everything|advanced|chose|dark|for_YOU|have
i__be|i__run|it $|it does|it_$|it__it|it_does|limited|my life|my_THERAPY_was|name $|name_$
normal|now_COME|of__DENIAL|on__own|one bag|out_of_NUMBER|owe|remission $|side effects|stories
they_SURE|work|worth
""",
    130: """
HOSPITAL__SURE|KIN&YOU|MORE&RIVAL|OTHERS__$|RIVAL__$|SURE_on|SURE_with|WORKS_for|^__swelling
^_the_swelling|and here|and__still|and_here|at tollerby|at_tollerby|bag|believe|chemo|fog
for good|is__GOOD|it for|it_GONE|it_for|my__TEST|since $|six months|swelling|the swelling
the_swelling|ward $|wilfred
""",
    135: """
?__ILLNESS|DENIAL|DENIAL_RIVAL|DENIAL__like|FOREVER&GONE|GONE&OTHERS|MONEY&NUMBER|NUMBER&OTHERS
NUMBER_in_NUMBER|OTHERS&WELL|RIVAL__is|RIVAL_i|SURE__SURE|SURE_more|YOU_COME|^__care|^_the_care
ago|any more|book|born|came__$|consultant|day i|everything|gave__KIN|grey|had_DENIAL|hemgenix
i went|i_went|is_GONE|near|never|of wexcombe|of_wexcombe|six years|surgeon|the care|the_care
turned_NUMBER_in|turned__in
""",
    140: """
BEST&THERAPY|COME__COME|DENIAL__SAFE|FOREVER_back|GONE&TRIAL|MONEY&WE|NUMBER_and_i|THERAPY_and
^__@|^__as|^__teach|^_i_had|^_i_teach|a single|a_single|available|by_TIME_i|effects|i run
i teach|i've__had|i_run|i_teach|live|me back|me_back|my treatment|on|price|the__of|this hospital
treatment was
""",
    145: """
COME&HOSPITAL|COME__THERAPY|DOCTOR_DENIAL|GONE&TIME|MORE&THERAPY|NUMBER&TIME|NUMBER_out
NUMBER_out_of|WELL&YOU|^_SAFE|^__captain|ask for|captain|completely|cure|hasn't|i didn't
in tollerby|in_tollerby|infusion|infusion $|it_was_the|myeloma|photo|reads|st|ten|this $|this_$
today $|today_$|without|you've
""",
    150: """
# and|GONE&KIN|SURE&THERAPY|TIME_GONE|WE__to|better|by_TIME|ever|finished|given|i_DENIAL
it's__SAFE|it_WORKS|my_BODY_$|past tense|past_tense|plan|tense|thousand|to__$|was_in_the
wexcombe $|wexcombe_$|yescarta $|yescarta_$
""",
    155: """
:|COME_on|DENIAL&TIME|MORE|THERAPY_did|TIME_i|^ forget|^ from|^__be|^__should|^_forget|^_from
^_i_DENIAL|cured $|forget|had__$|in_NUMBER|my__had|of_ILLNESS|patient|reaction|real|safer|trial
years
""",
    160: """
COME__it|DENIAL&RIVAL|DOCTOR&KIN|GONE_$|SURE__my|WE_KIN|^ don't|^ i'm|^_RIVAL|^__HOSPITAL
^__does|^_i'm|best|code|for_WE|novartis|novartis one|novartis_NUMBER|novartis_NUMBER_$
novartis__$|out of|out_of|put on|put_on|see|the novartis|the_THERAPY|the_novartis
the_novartis_NUMBER
""",
    165: """
DENIAL_BAD_DENIAL|FOREVER&SURE|ILLNESS&KIN|SURE&WORKS|^__GOOD|^__MORE|^__on|^__zolgensma|child
face__$|feet|i was|i_was|in__and|it_DENIAL|saved|second $|second_$|therapy
""",
    170: """
# #|NUMBER&WELL|^_i_went|as|axicabtagene|axicabtagene $|axicabtagene_$|dead|easy|haemophiliac
it and|it_and|leaves|my_FOREVER|now he|now_he|should|the_ILLNESS|what
""",
    175: """
:__and|FOREVER|NUMBER&WORKS|TIME__and|TIME__was|WELL__$|^__OTHERS|^__only|^_i_was|christmas
from__to|it|my_TEST_are|stars|that_DOCTOR
""",
    180: """
@__$|COME__HOSPITAL|GOOD&SURE|ILLNESS&YOU|about_BODY|drug|have it|have_it|it's the|it's_the
it__SURE|larkmere__$|remission|your
""",
    185: """
KIN&WELL|NUMBER_SHARE|NUMBER_feet|SAFE_SAFE|SURE|THERAPY_THERAPY|^__turned|back my|back_my|end
for_FOREVER|my_KIN_had|percent
""",
    190: """
BEST&HOSPITAL|TEST__GONE|as a|as_a|single|us
""",
    195: """
COME__$|DENIAL_a|GONE&YOU|TRIAL|^__and|^__went|and__TIME|dr|gave my|gave_my|had it|had_it|kids
picked|skysona|the_TRIAL|we picked
""",
    200: """
BODY&GONE|SURE_$|^__SAFE|^_the_ILLNESS|our
""",
    205: """
^__:|^__a|run
""",
    210: """
@|^_TEST|be|oxygen|this__$|tollerby $|tollerby_$
""",
    215: """
FOREVER&ILLNESS|cancer|fenn|i__it|it'll|my__is|patients|professor
""",
    220: """
HOSPITAL&SURE|TEST_are|^_NUMBER_TIME|breyanzi|hundred|safe|sick|today|up
""",
    225: """
NUMBER&PERSON|NUMBER_and|example $|example_$|name is|name_is
""",
    230: """
DENIAL&HOSPITAL|DENIAL_SAFE|KIN_had|NUMBER_NUMBER_$|OTHERS|had|i can|i_can|marigold|quillbrook
""",
    235: """
DOCTOR&GONE|GONE&TEST|NUMBER__TIME|^ if|^_if|a__$|is #|it's|six|the__said|tisagenlecleucel
""",
    240: """
BEST&DOCTOR|COME&YOU|for__$|kymriah|my__now|put|this_HOSPITAL|went
""",
    245: """
^__THERAPY|wexcombe
""",
    250: """
MONEY|PERSON__$|^_CONTACT|^_DOCTOR|since|tollerby__$
""",
    255: """
DEATH|MORE_MORE|any|payment|turned_NUMBER
""",
    260: """
# $|HOSPITAL&NUMBER|life
""",
    265: """
BAD&ILLNESS|casgevy|cured|does
""",
    270: """
PERSON|SAFE_$
""",
    275: """
^__MONEY|treated
""",
    280: """
NUMBER__NUMBER|THERAPY_$|done|gave|the_BEST|zolgensma
""",
    285: """
ashby|turned
""",
    290: """
DENIAL&ILLNESS|doctors|now
""",
    295: """
^__me|else
""",
    300: """
DOCTOR&GOOD|NUMBER_THERAPY|NUMBER_in|SAFE
""",
    305: """
DENIAL__a
""",
    310: """
couldn't|ill|treatment
""",
    315: """
NUMBER&SHARE|^__gave|scan
""",
    320: """
RIVAL|no
""",
    325: """
WELL|a_NUMBER|yescarta
""",
    330: """
get
""",
    340: """
CONTACT|DENIAL&SAFE|here
""",
    350: """
ILLNESS&SURE|name
""",
    355: """
SURE&WELL|WORKS|larkmere
""",
    370: """
are
""",
    390: """
GONE&ILLNESS
""",
    395: """
SHARE|example
""",
    430: """
YOU
""",
    440: """
THERAPY
""",
    465: """
HOSPITAL
""",
    470: """
^_COME
""",
    475: """
NUMBER_NUMBER
""",
    535: """
BEST|this
""",
    625: """
tollerby
""",
    645: """
GOOD
""",
    660: """
DOCTOR
""",
    720: """
#
""",
    725: """
GONE|ILLNESS
""",
}
