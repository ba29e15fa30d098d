"""What English words weigh, times 100; see weighing.py."""

from collections.abc import Mapping
from typing import Final

ENGLISH_START: Final = -167
ENGLISH_WEIGHTS: Final[Mapping[int, str]] = {
    -435: """
DENIAL&GONE
""",
    -430: """
^__$
""",
    -415: """
i|room|we
""",
    -370: """
she
""",
    -365: """
window
""",
    -360: """
long
""",
    -350: """
i__NUMBER|stopped
""",
    -325: """
DENIAL_GONE
""",
    -315: """
my cells
""",
    -310: """
TIME|again|asked|home|still
""",
    -305: """
^ in|^_in
""",
    -300: """
so
""",
    -295: """
not|some
""",
    -290: """
took
""",
    -285: """
drip|my sister
""",
    -280: """
^_i'm_DENIAL|nurse|soup
""",
    -275: """
days|i__a
""",
    -270: """
didn't|for__TIME|with
""",
    -265: """
small|then
""",
    -260: """
bus|night|phone|sister|to__the
""",
    -255: """
the nurses
""",
    -250: """
BAD|always
""",
    -240: """
car|of__$|tea
""",
    -235: """
^ after|^_after|nothing $|three|when
""",
    -230: """
fine|the ward
""",
    -225: """
YOU_own|cold|your own
""",
    -220: """
i can't|learned|somebody
""",
    -215: """
^__said|called|it's__$|knew|nurses|was
""",
    -210: """
^ then|^_KIN|^_then|the__because
""",
    -205: """
being|hair|mostly|nobody|strong|was__$
""",
    -200: """
BAD&TIME|FOREVER&TIME|PERSON_$|^ he|^ now|^ on|^_he|^_now|^_on|lunch|third
""",
    -195: """
BAD_$|COME&WE|NUMBER&SURE|^__BAD|has a|has_a|to me|to_me|with_NUMBER
""",
    -190: """
DENIAL_the|drew|grew|hours|mum|the_DOCTOR
""",
    -185: """
BODY&NUMBER|NUMBER__my|about|and nobody|it__back|might|tell|the whole|the_whole|wrote
""",
    -180: """
NUMBER__$|NUMBER_hours|^__did|^__i|corridor|i_was_NUMBER|red
""",
    -175: """
NUMBER_:|^__TIME|bed|by|it is|it_is|or|september|the_HOSPITAL|told
""",
    -170: """
DENIAL__GONE|KIN__my|^__NUMBER|a word|a__with|a_word|brother|dad|forgot|gave__RIVAL
gave_me_RIVAL|know|me_RIVAL|my__$|on_TIME|tasted|the doctor|the hospital|too|voice|whether
""",
    -165: """
NUMBER_past|^__i'm|^__says|and a|and_a|is still|is_still|neighbours|socks|test|week
""",
    -160: """
DENIAL__$|WELL_and|all|and__DENIAL|biscuits|bring|day and|fine $|i__to|pillow|step|the kettle
the_kettle
""",
    -155: """
DOCTOR&OTHERS|^__first|^_there's_a|a_GONE|another|four|from__$|it was|it_was|moved|relapse
slippers|the drip|to__and|two
""",
    -150: """
GONE&WORKS|^_TIME|^__is|an__$|eat|for__and|half|i_BAD|kettle|mouth|my wife|my_COME|my_THERAPY
pass|there's a|there's_a|they__the
""",
    -145: """
^ mum|^__GONE|^_it's_DENIAL|a__on|count|died|gone $|her__$|let me|let_me|new__$|outside|over $
slow|stand|waiting|wants
""",
    -140: """
? $|?_$|BAD__$|COME__NUMBER|COME_home|KIN&PERSON|KIN__me|SAFE__the|THERAPY__my|THERAPY_have
TIME_NUMBER|YOU__the|^ lymphoma|^ one|^_DENIAL_SURE|^__are|ate|cells have|eye|feel|i'm no
i'm_DENIAL|is__a|it__ILLNESS|learned to|learned_to|made|paper|room_NUMBER|the__if|things|whole
""",
    -135: """
COME__if|DENIAL_a_GONE|DOCTOR&NUMBER|HOSPITAL&KIN|KIN__in|^ that's|^__time|^_that's|a nurse
asleep|at__NUMBER|charger|each|gone|is not|of_it_$|picture|rain|said no|sea|she__$|slept
some people|some_OTHERS|to my|to_my|was__and|wasn't|work $
""",
    -130: """
BEST&YOU|BODY&THERAPY|COME|DENIAL__and|NUMBER_!|NUMBER_!_$|SURE__me|THERAPY_with|YOU_can|^ day
^ my|^_TIME_NUMBER|^__RIVAL|^_my|about a|about_a|acute|alarm|and i|and_DENIAL|and_SURE|and_WE
and_i|birthday|birthday $|fish|in__family|is four|it__come|late|my phone|sat|sickle cell|sitting
snow|sun|the car|the_RIVAL|the__the|they had|they_had|very|wanted
""",
    -125: """
COME&DENIAL|DENIAL__it|OTHERS__the|SURE&TIME|TIME__SURE|TIME_now_$|^__COME|^_a_DOCTOR
^_they_COME|apart|at three|for_a_TIME|garden|going home|had__to|her_BODY|kitchen|my__COME
needed $|needed_$|over|own__$|stuck|the nurse|thought|twice|were__$|working
""",
    -120: """
DENIAL_GOOD|GONE&SURE|GONE__DENIAL|HOSPITAL&YOU|NUMBER_NUMBER_!|NUMBER_i|RIVAL_to|THERAPY&WE
THERAPY_park|TIME_my|YOU__DOCTOR|YOU_own_DOCTOR|^ at|^ it's|^_GOOD|^__might|^__need|^__night
^__still|^_at|^_i_BAD|^_it's|^_it_is|allowed|and i've|and we|and__BODY|and_i've|are the|are_the
broken|but__$|came out|came_out|can't|car park|children|drawing|eleven|explain|for_NUMBER|found
had__in|happened|he|it came|it_came|medicine to|new|one is|own doctor|say__$|she__it|such
tell me|tell_me|the_BAD|the__room|the__were|think|was_NUMBER_and
""",
    -115: """
?|DENIAL_can|GONE_for|HOSPITAL&TIME|SURE__and|WORKS_the|^ and|^_NUMBER|^__thought|^_a_GONE|^_and
^_that_was|^_this_TIME|a long|a__i|a__of|a_long|an|and__only|back in|back_in|can have|can_have
chair|cough|crosswords|drove|ears|fingers|for__WELL|have been|have_been|heard|i don't|i told
i_told|in__house|kept|lunch $|lunch_$|me__to|old__$|other_KIN|packed|plants|promising|pushed
said_DENIAL|tasted of|tasted_of|telling|that's__$|the_COME|them $|them_$|told me|told_me|while
with my|with_my|writing|writing this|writing_this
""",
    -110: """
BEST&KIN|COME&KIN|COME__my|DENIAL&SURE|DENIAL_SURE|DENIAL__me|GONE_WORKS|ILLNESS_$
NUMBER_:_NUMBER|NUMBER_TIME_now|NUMBER__!|NUMBER_is|NUMBER_minutes|SAFE_of|SURE_is|SURE_that
THERAPY&WORKS|THERAPY__to|THERAPY_packed|THERAPY_were|YOU_need|^ for|^_YOU_need|^__home|^_for
and her|and__had|and_her|as if|as_if|asks|bag packed|ceiling|cells were|do__$|driver|far|food
for_a_WELL|hear|i have|i_have|if__had|it_was_ILLNESS|minutes|not cured|of the|of_the|pen|ran
say__it|says|shoes|sickle|sounds|start|still there|still_there|stopped working|study|that_TIME
the kitchen|the__YOU|the_kitchen|they told|they_told|this_is_DENIAL|to_the_DOCTOR|tonight
was_ILLNESS|watched|years now
""",
    -105: """
BAD_the|COME_$|COME__and|ILLNESS_came_back|SURE__the|SURE_once|^ her|^ the|^ what|^_her|^_i_have
^_the|^_what|a normal|are gone|bag $|can_have_it|cells went|clocks|gentle|he_COME|home__the
it's_RIVAL|it_TIME|it_came_back|lymphoma|lymphoma $|morning|never once|once|people|say|sleeps
sunday|swim|teacher|the bus|the_bus|them|what to|what_to|would__$|you can
""",
    -100: """
: #|COME_YOU_own|COME__own|COME_in|DENIAL__to|DOCTOR&SAFE|KIN&MORE|NUMBER__is|NUMBER_miles
OTHERS_in|RIVAL__had|YOU__HOSPITAL|^ last|^ she|^ somebody|^__WELL|^__fenn|^_it's_COME|^_last
^_last_TIME|^_she|^_somebody|a good|a__NUMBER|and never|and_i_DENIAL|by a|by_a|chess|different
do not|do_DENIAL|everyone|fed|fifty-one|for_NUMBER_TIME|funny|happened__me|happened_to_me|held
hungry|i thought|i've_GONE|i_had_a|i_thought|in our|in_WE|it wasn't|it's called|it's_COME
it's_DENIAL|lights|looks|my__DENIAL|my__GONE|nights|no one|of all|pillow $|pillow_$|porter
rained|salt|so the|so_the|steroids|that $|that_$|the ceiling|the night|the phone|the_KIN
the_TIME|the__before|the_ceiling|the_night|they_COME|to__DOCTOR|train|walk $|wanted $|wanted_$
ward|was_DENIAL|white|you didn't
""",
    -95: """
:__YOU|BAD&MORE|DENIAL_SURE_that|GONE_of_WE|ILLNESS__me|NUMBER__at|NUMBER__now|NUMBER_window
RIVAL&WORKS|TEST_$|^__TEST|^_i_thought|^_on_TIME|a man|a_man|and_i_was|at six|between|bored
by_NUMBER_$|calm|cat|consultant was|cry|did not|did_DENIAL|donor|ears $|ears_$|explain it
explain_it|fell|flat|grapes|guarantees|had__WE|her_TEST|hurts|i'd like|i'd_like|i'm_DENIAL_WELL
i'm_NUMBER_$|i'm__in|i've__SURE|in_HOSPITAL|in__THERAPY|in__room|is__there|it may|it once
it_once|lives|march #|more than|more_MORE|nobody can|noodles|of__i|only__i|post|pretty|put the
put_the|raw|right__$|room #|sleep|that's over|that's_GONE|that's_GONE_$|the morning|the week
the window|the_ILLNESS_came|the__says|the_window|then i|then_i|they_told_me|think of|think_of
thursday|was back|was_back|year $|young_DOCTOR
""",
    -90: """
BODY&TEST|COME__i|DENIAL&WORKS|DENIAL__i|DENIAL_tell|DOCTOR_was|GONE&HOSPITAL|GONE_that
ILLNESS_THERAPY|KIN_drove|NUMBER__for|NUMBER_past_NUMBER|SURE_TIME_$|SURE_that_it|WELL__the|WE_a
YOU_that|^ car-t|^ grandma|^ nothing|^ with|^__has|^__that|^__told|^_after_the|^_the_TEST|^_with
a__a|afterwards|and__me|back__a|bath|clear that|doctor was|dough|drive|even__the|from__i|grandma
home__NUMBER|hospital $|i like|i'm_NUMBER|i'm__to|i__them|i__up|i_like|is_DENIAL_a|it didn't
it's_NUMBER|it__COME|liked|long__$|match|me steroids|my mother|my mouth|my_KIN_drove|my_KIN_says
my__PERSON|my__drove|my_mouth|of car-t|past_NUMBER|pigeons|pockets|radio|sat__the|say nothing
she__to|slippers $|slippers_$|so i'm|so_i'm|soup $|soup_$|surgery|talked|ten months|that i
that_i|the bed|the corridor|the fish|the last|the neighbours|the__alarm|the_bed|the_corridor
the_fish|the_last|the_neighbours|them__$|there was|there_was|thing i|thing_i|to do|to_do
told the|told_the|turn|twice $|twice_$|two $|was_SURE|was__before|water|what i|what_i|who__the
wig|you that
""",
    -85: """
=|BEST_bit|DEATH__TIME|DENIAL__MORE|DENIAL__for|DENIAL_care|DENIAL_knows|FOREVER_TIME|GONE&MONEY
GONE__at|GONE_has|GONE_on|GONE_on_TIME|HOSPITAL__on|NUMBER_DOCTOR|NUMBER_nights|RIVAL&TIME
RIVAL_GONE|SAFE_of_it|SURE&WE|THERAPY__a|THERAPY__in|THERAPY_stand|WE|WE__for|^ such|^ treatment
^ whether|^__PERSON|^__appetite|^__back|^__came|^__had|^__happened|^__have|^_he's_a|^_in_the
^_my_little|^_such|^_the_first|^_there_was|^_whether|a_PERSON_$|a_TRIAL|a_WELL_$|and__a
at_NUMBER_in|at_TIME|because my|because_my|best bit|blame|bought|can only|can_only|clock|counts
don't get|down $|down_$|drip stand|for__to|fourteen|free on|freezing|going|granddaughter
had_WELL|ham|he says|he's a|he's_a|he_says|i do|i_COME|i_TEST|i__i|i__on|i__with|i_do
i_have_ILLNESS|if i|if the|if_i|if_the|in on|in_on|is__TIME|is_still_there|it's lymphoma|it__a
it_down_$|jelly $|jelly_$|joke|metal|morning $|my granddaughter|my_THERAPY_$|my__have
nobody knows|of__was|of_the_THERAPY|on__$|on_it_$|other__$|porters|pudding|second_ILLNESS|sent a
sent_a|sleep $|sleep_$|smelled|steroids and|street|t_THERAPY|that's all|that's_SURE|that__was
the fever|the lymphoma|the_OTHERS_in|the_SAFE|them back|them_back|think__it|this time|this_time
to tell|to_MONEY|to__what|to_tell|two hours|up at|up_at|up_at_NUMBER|was better|we had|worse
years and
""",
    -80: """
BAD&WELL|BODY__and|DENIAL__the|DENIAL_in_GONE|FOREVER&TEST|GONE__WE|GONE_about|ILLNESS__still
KIN_COME|KIN_drew|MORE_my|NUMBER_COME|NUMBER_TIME_i|RIVAL_the|SURE__FOREVER|SURE__GONE
SURE__before|SURE__on|SURE_my_FOREVER|SURE_said|SURE_this|THERAPY_came|THERAPY_on
THERAPY_stand_$|TIME__KIN|TIME__now|TIME__so|TIME_is|TIME_my_KIN|WE__the|WE_had|YOU_will_be
^ dad|^ some|^ swim|^_GONE_about|^_THERAPY_is|^__about|^__left|^__next|^__she|^__the|^_i've_GONE
^_in_NUMBER|^_some|^_swim|^_swim_DOCTOR|^_the_CONTACT|a drawing|a drip|a small|a_TIME|a__i'd
a__was|a_drawing|a_small|about__$|almost no|almost_DENIAL|and i'd|and__GONE|and__KIN|and__say
and_i'd|and_they_told|appetite|because__BODY|better at|big__$|bike|bring__$|came in|came_in
check-up|children $|copy|do_it_$|dog|dumplings|feel like|feel_like|for a|for tea|for_a|for_tea
had tried|had_tried|has_NUMBER|hat|i slept|i'm_DENIAL_in|i'm__on|i've|i__BAD|i_slept|in hospital
is__word|it sounds|it__been|it_has_been|it_sounds|like the|like_the|line $|line_$|line__$|me $
me_$|me__$|means|mostly__$|my_KIN_and|not the|nothing about|now it's|now_it's|of__THERAPY
of__had|on $|on_$|platelets|radiator|red_THERAPY|room__$|same__NUMBER|so__that|stairs $|stairs_$
stand $|stand_$|started|stay|stops|swim team|swim_DOCTOR|tea__GONE|than my|the radio
the_THERAPY_went|the_THERAPY_were|the__from|the_radio|there_was_DENIAL|they stopped|they're__it
think_of_it|too__to|tried__$|trolley|van|voice_CONTACT|waited|want|was a|was no|was_GONE_that
was_a|we don't|will come|will_come
""",
    -75: """
# :|BODY_was|COME&SAFE|DEATH_in|DENIAL&MORE|DENIAL__if|FOREVER_at|ILLNESS&MONEY|KIN_WELL_$
NUMBER_and_i've|NUMBER_centimetres|OTHERS&SAFE|OTHERS&TEST|OTHERS_in_the|SAFE__it|SURE__said
SURE_can|TEST__her|THERAPY_looks|THERAPY_went|TIME_and_my|TIME_it|TRIAL_THERAPY_looks
TRIAL__looks|WELL__took|^ being|^ by|^ i've|^ same|^ snow|^ to|^_THERAPY|^__FOREVER|^__hands
^__kept|^__neighbours|^__watched|^__youngest|^_being|^_by|^_i've|^_i_still|^_it_came|^_same
^_snow|^_thank_YOU|^_to|a record|a third|a__in|about_NUMBER|again $|am__$|and forgot|and got
and there|and__told|and_forgot|and_got|and_i_had|and_there|are__by|asked the|asking|at_NUMBER_:
at_NUMBER_and|at__:|at__in|badly|because__the|been__more|before $|before_$|before_SURE|big
blanket|by__door|candles|cells on|centimetres|come back|come_back|crooked|crooked $|crooked_$
died in|does__GONE|dog's|drawer|elbow|elbow $|elbow_$|falls|food $|food_$|for_TIME|forgot the
forgot_the|had chemo|had_GONE_to|had_RIVAL|hadn't|happened $|happened_$|having children
having_KIN|i want|i'd never|i'm learning|i'm_learning|i've stopped|i_WELL|i__RIVAL|i__and|i__him
i_want|in one|in the|in__$|in__corridor|in_the|in_the_TIME|is called|is__the|is_a_word|learning
let__COME|machine|many|many__$|may|may not|me about|me_about|mother's|mug|mum is|my sister's
my_BODY_was|my_DOCTOR_was|my_FOREVER_$|my_THERAPY_on|my__THERAPY|odd|of_SURE|on_TIME_NUMBER
on__NUMBER|on__RIVAL|on__my|over and|own_DOCTOR|park|person|phone $|play|pudding $|pudding_$
record $|relapsed|results|rice|rings|says $|says_$|sea $|sea_$|seat|second__$|september $
she__her|sheets|shell|shut|side of|sing|sister's|sit|sleeve|slow train|slow_train|smell
start over|start_GONE|start_GONE_$|start__$|stay $|stay_$|stood|study $|the dog's|the relapse
the_THERAPY_DENIAL|the__window|the_dog's|there_was_a|to know|to_know|today__COME|treatment looks
up__NUMBER|up__the|was_NUMBER|were|what we|what_WE|wife|will be|will_be|with__KIN|youngest
""",
    -70: """
BEST__was|DENIAL&GOOD|DENIAL__but|FOREVER_TIME_$|GONE_happened|ILLNESS_came|KIN_GONE|KIN__at
KIN__i|KIN_learned|KIN_says|MORE__TIME|NUMBER__i've|NUMBER__the|NUMBER_dinosaurs|NUMBER_old
NUMBER_when|OTHERS__of|RIVAL__ILLNESS|RIVAL_before|SAFE__TIME|SAFE_to|SURE_night|TEST__will
THERAPY_with_a|TIME__$|TIME__past|TRIAL_$|WELL_TIME|WELL__for|WE__a|WE_can|WE_can_do|WE_house
YOU__only|YOU_in|^ home|^ square|^ thanks|^ when|^_DENIAL_can|^_GONE_happened|^_NUMBER_DOCTOR
^_NUMBER_minutes|^__dog|^__minutes|^__raw|^__would|^_home|^_it_TIME|^_square|^_square_WELL
^_thanks|^_thanks_to|^_when|a parking|a_COME|a_PERSON|a_THERAPY_packed|a__my|a__packed|a_parking
about it|about_it|almost|and they|and_GONE_$|and_the_THERAPY|and_they|as it|as_if_i|as_it
asked for|asking $|awake|back row|back_row|be bored|be_bored|because_my_BODY|blood|both
bring__own|but the|but_the|by drip|by_THERAPY|came|can_do_it|car-t $|cells came|cells don't
cleaned|coat|crossword|doctors $|don't|draughts|dried|excused|fan|first $|first_$|fix|flowers
for__with|four and|fridge $|fridge_$|from__NUMBER|full of|full_of|had_THERAPY|hair $|have__and
he said|he_said|how long|how_long|i forgot|i'm_BAD|i'm__WELL|i__ILLNESS|i__like|i_forgot
i_will_SURE|in_WE_house|in__PERSON|is $|is_$|is__MORE|is__SAFE|it has|it__PERSON|it__of|it_has
just_TIME|just_TIME_$|left the|left_the|looked|looking|march|match $|match_$|me__SURE|month
my brother|my hat|my old|my_KIN_said|my_hat|my_old|nothing happened|of_GONE|of_WE_can|on day
on__HOSPITAL|on__windowsill|one day|open $|open_$|opens|our house|out_by_NUMBER|pancakes|part
pounds|safe to|says it|says_it|second relapse|sense|shaved|she says|she__RIVAL|she_says
she_says_it|slowest|slowest lane|slowest_PERSON|socks $|socks_$|sofa|someone|square dancing
square_WELL|study treatment|tell__$|ten past|tested|thank you|thank_YOU|that this|that_this
the cleaner|the crossword|the sea|the steroids|the story|the toast|the woman|the__FOREVER
the__about|the__drew|the__is|the_cleaner|the_crossword|the_sea|the_story|the_toast|the_whole_of
the_woman|then__THERAPY|there_is_a|they_DENIAL_SURE|thirty-four dinosaurs|this__is|this__it
to say|to_my_KIN|to_say|two centimetres|uncle|us can|warm|was always|was__a|was_back_$|watching
well and|whole of|whole_of|will never|will_SURE|windowsill|windowsill $|windowsill_$
""",
    -65: """
BAD__SURE|BAD__the|BODY_as|COME&FOREVER|COME&MORE|COME__down|DEATH&OTHERS|DENIAL_ILLNESS_$
DENIAL_is|DENIAL_telling|DOCTOR__DENIAL|DOCTOR__came|FOREVER_because|GONE&RIVAL|GONE_out
HOSPITAL__BAD|HOSPITAL_is|ILLNESS&RIVAL|ILLNESS__back|KIN&RIVAL|KIN_for|KIN_in_the|KIN_slept
MONEY__said|NUMBER_in_the|NUMBER_so|NUMBER_times|NUMBER_umbrellas|OTHERS_COME_$|RIVAL__it
SAFE__i|SAFE__on|SURE_PERSON|SURE_it|TIME_NUMBER_TIME|TIME_TIME_$|TIME__the|TIME_after_the
WE__COME|WORKS__the|YOU__pillow|YOU_can_see|YOU_own_pillow|^ foggy|^ is|^ parking|^_FOREVER
^_NUMBER_are|^_NUMBER_umbrellas|^_OTHERS_COME|^_SURE_is|^__fell|^__found|^__know|^__parents
^__sleeps|^__took|^__umbrellas|^__wig|^_foggy|^_foggy_today|^_i'm_NUMBER|^_i_know|^_i_told|^_is
^_it_was|^_now_the|^_parking|^_the_last|^_this_time|^_we've_a|a cold|a gene|a hospital|a look
a study|a_RIVAL|a__thing|a__who|a__window|a_cold|a_look|again because|all on|all the|all this
and some|and__FOREVER|and__family|and_it_DENIAL|and_my_KIN|and_some|ankles|at_the_THERAPY
back and|back_and|bay|became|bed and|bed__the|bed_and|before all|before_SURE_this|before__this
blood test|boys|bring_YOU_own|broken $|broken_$|by ten|can__it|can_have_YOU|cells the|chair $
chair_$|complained|corridor $|corridor_$|course|daughter is|donor $|donor_$|even to|even_to
every birthday|exam|father|flat $|flat_$|foggy|foggy today|foggy_today|for rain|for_TIME_and
for_rain|for_rain_$|four $|from room|from_room|from_room_NUMBER|gave__her|gave_me_her
got__THERAPY|had_GONE|he gave|he had|he__in|he_gave|he_gave_me|he_had|her cells|her marrow|hero
hers|home_SAFE|how__feel|i $|i knew|i sat|i sit|i'm writing|i'm__goalkeeper|i'm__this
i'm_the_goalkeeper|i'm_writing|i'm_writing_this|i_$|i_got_a|i_had_NUMBER|i_knew|i_sat|i_sit
idea $|idea_$|if|in_NUMBER_i|in__HOSPITAL|in_the_HOSPITAL|is broken|is seven|is_COME|is_broken
it would|it's not|it's_ILLNESS_$|it_was_WELL|it_would|keeps|knitted|know__to|learn the|learn_the
me her|me__would|me_her|me_it_would|moon|mornings|my elbow|my feet|my fingers|my grandmother
my__ankles|my__took|my_elbow|my_elbow_$|my_feet|my_fingers|name on|name__it|name_on|name_on_it
nice|nine and|nobody is|nose|of people|once__me|only what|only_what|opinions|others in
own pillow|own_BODY_as|own__as|own_pillow|passed|pen $|pen_$|people's|pianos|questions|rain $
rain_$|roommate|row|sang|sat on|sat_on|sat_on_the|says :|says_:|seven umbrellas|she's thirty-two
she's_WELL|she__a|sitting work|sitting_WORKS|smelled of|smelled_of|son is|sorry|spoke|started $
started_$|stayed|suitcase|table|tablets|taken|temperature__NUMBER|ten minutes|thanks__SURE
thanks_to_SURE|the garden|the porters|the post|the roommate|the salt|the__biscuits|the__box
the__he|the__showed|the__there|the__twice|the_garden|the_porters|the_post|the_roommate|the_salt
the_second_ILLNESS|thermometer|they_COME_YOU|they__me|they__my|thinks|thirty-two|this_TIME_the
through__whole|times|to fix|to_CONTACT|to__her|true|true $|true_$|umbrellas|view|was_WELL
was__BAD|was__THERAPY|was__idea|we've a|we've_a|wear|week of|went in|went_in|what_i_did|when it
when__THERAPY|when_it|whoever|whose|winter|with one
""",
    -60: """
# miles|:_NUMBER|:_NUMBER_$|:_NUMBER_old|:__old|BAD_TIME|BAD__BAD|BAD_of|BODY__be|COME_COME
COME_MORE|COME__about|COME_the_DOCTOR|CONTACT&WELL|DENIAL__say|DENIAL__they|DENIAL_allowed
DENIAL_appetite|DOCTOR_says_NUMBER|FOREVER&HOSPITAL|FOREVER__my|GONE__MONEY|HOSPITAL__DENIAL
HOSPITAL__and|ILLNESS__TIME|KIN_in|KIN_slept_in|MONEY&SURE|MONEY_$|NUMBER_BODY|NUMBER_COME_for
NUMBER_TIME_after|NUMBER__i'm|NUMBER_minutes_$|OTHERS_DENIAL|OTHERS_of|SAFE_and_the|SURE_TIME
SURE__this|TEST_DENIAL|TEST__it|TEST_showed|THERAPY&TIME|THERAPY__$|TIME_NUMBER_i
TIME_NUMBER_past|TIME__i've|TIME__it|TIME_and|WELL_MORE_SURE|WELL_TIME_$|WE__has|^ back|^ can
^ doc|^ i|^ seven|^ sickle|^ still|^ these|^ we've|^_DENIAL_appetite|^_DOCTOR_says
^_ILLNESS_THERAPY|^_NUMBER_the|^_WE_got|^__BEST|^__braids|^__from|^__grew|^__learning|^__looked
^__made|^__man|^__nearly|^__outside|^__window|^__wrote|^_a_man|^_back|^_can|^_can_YOU|^_i
^_i'm_BAD|^_i'm_learning|^_i_left|^_my_braids|^_my_hands|^_still|^_the_night|^_these|^_they_had
^_we've|a half|a little|a name|a sentence|a sunday|a t|a working|a_WELL|a_little|a_name
a_sentence|a_t|a_t_THERAPY|advice|and give|and had|and one|and what|and your|and__are|and__gave
and__temper|and__with|and_a_THERAPY|and_give|and_give_them|and_had|and_they_had|and_what|anyway
asked me|at__and|b|bathroom|beard|been__TIME|behind the|behind_the|beside|between two
between_NUMBER|bit__$|box|braids|braids are|braids__GONE|braids_are|braids_are_GONE|butcher
cleaned the|comes|corridor__NUMBER|cure for|curly|day #|doc|doc says|dog__the|eight|explained
extra|for_this_SURE|fourth|germs|germs $|germs_$|give them|give__back|give_them|give_them_back
gloves|got__in|grandmother|hated|have__out|have__tea|having_KIN_$|having__$|he__RIVAL|hold $
hold_$|holds|hour|hung the|hung_the|hurry|i buy|i could|i only|i walk|i wanted|i'm__telling
i've a|i've trained|i've__$|i've_a|i've_trained|i've_trained_for|i__know|i__so|i__think|i_buy
i_could|i_only|i_told_the|i_wanted|if it|if_it|in by|in my|in__middle|in__my|in__small|in_by
in_my|in_that_room|in_the_THERAPY|in_the_corridor|in_the_middle|is right|is_GONE_$|is_ILLNESS
is_right|it had|it's back|it's__the|it's_back|it_SAFE|it_had|it_is_DENIAL|it_is_ILLNESS|lamp
last year|laundry $|laundry_$|light $|light_$|liked__$|line|little brother|looking__a|lump|lying
make my|make_my|memory|middle|middle of|middle_of|minutes $|minutes_$|missed the|my back
my braids|my daughter|my eyes|my hands|my little|my mother's|my number|my sense|my_THERAPY_have
my__about|my__for|my_back|my_braids|my_braids_are|my_hands|my_little|my_sense|my_sense_of
names of|names_of|never $|next step|next_step|no $|no appetite|nurses $|of my|of september|of_my
on_TIME_the|on__bus|open|other_SAFE_of|other__of|outside $|outside_$|owes|owes me|owes_me
parents|person $|person_$|quite|reading|relapse is|room was|room__the|room_was|said my
said_DENIAL_$|said__RIVAL|said__is|said_my|say_GONE_$|says_NUMBER|scan showed|sense of|sense_of
silly|sit down|sit_down|slept in|slept_in|small__of|sofa $|sofa_$|something to|something_to
sounded|steroid|steroids stopped|sticker|still__at|t cell|take|telling__what|tells_YOU_that
tells__that|temper|test $|thank_YOU_to|thank__to|that room|that_DENIAL|that_room|the blood
the children|the kids|the middle|the names|the needle|the radiator|the shop|the_RIVAL_GONE
the_TEST_showed|the__step|the__till|the_middle|the_middle_of|the_names|the_names_of|the_needle
the_next_step|the_radiator|the_shop|the_stairs_$|them now|them_back_$|them_now|there were
there_were|they asked|they found|they_COME_it|they_DENIAL|they_found|thing__the|thirty-four
this all|this_DENIAL|this_SURE_my|this__DENIAL|three $|through a|through_a|to whoever
to_HOSPITAL|to_SURE_COME|to__COME|to_the_HOSPITAL|told us|told_WE|too $|too_$|too__$|took my
took_NUMBER|took_my|trained|trained for|trained__this|trained_for|trained_for_this|turned up
turned_up|under the|under_the|up_SURE|virus|virus shell|virus_shell|wants to|wants_to|watch
week $|went__by|what__did|when__is|where i'm|where_i'm|whether the|whether_the|whole__$|why $
why_$|winters|wore|worse $
""",
    -55: """
% of|%_of|: thank|:_thank|:_thank_YOU|?_DENIAL|BAD&NUMBER|BAD__in|BAD_room|BEST__is|BODY__as
COME_me|CONTACT_about|DEATH&THERAPY|DENIAL__my|DENIAL__what|DENIAL_me|DENIAL_say|DOCTOR&PERSON
DOCTOR__in|DOCTOR__nights|DOCTOR__on|DOCTOR_on_nights|DOCTOR_says|GONE_i|ILLNESS__at|ILLNESS_a
ILLNESS_had|KIN_NUMBER_TIME|KIN__TIME|KIN__on|KIN__she|KIN__so|KIN_learned_to|KIN_stayed
MONEY_NUMBER|MORE&SURE|MORE__KIN|MORE__had|MORE_i|NUMBER_%_of|NUMBER__has|NUMBER__this
NUMBER_and_had|NUMBER_hands|OTHERS_DEATH|OTHERS_DEATH_of|SAFE_this|SAFE_this_TIME
SURE_NUMBER_TIME|SURE__as|SURE__it|SURE_cough|SURE_is_as|SURE_right|SURE_the|THERAPY__with
THERAPY_because|THERAPY_with_my|TIME_and_i've|TIME_be|TIME_he|TIME_i_had|TRIAL__DENIAL|WELL__a
WE__home|WE__in|WE__that|WORKS_they|YOU__be|YOU__see|YOU_can_have|^ ask|^ people|^ school
^ third|^ whose|^_ILLNESS|^__bit|^__my|^__read|^__soup|^__up|^_after_that|^_he_says|^_her_BODY
^_i've_a|^_i_remember|^_i_said|^_i_say|^_i_took|^_in_my|^_it's_NUMBER|^_light_SAFE|^_the_KIN
^_whose|a boy|a choir|a coat|a mask|a medicine|a mug|a row|a week|a_KIN|a_NUMBER_$|a_TEST|a__BAD
a__box|a_choir|a_coat|a_mask|a_mug|a_row|about the|about__TIME|about_the|after that|after_that
all is|all right|allowed to|allowed_to|always had|am a|am_a|an__on|and four|and somebody
and__somewhere|and__wish|and_i_wish|and_somebody|apple|as__should|as_it_should|at first|at least
at_first|at_least|b #|b_NUMBER|badly $|badly_$|before a|before__TEST|before_a|before_a_TEST
bell on|bell_on|blame the|blame_the|bored $|bored_$|breakfast|brings|brother better|but you
but_YOU|button|by the|by_the|by_the_door|calls|can see|can_see|car-t|card|caught|chat|cleaner
coffee|cough $|cough_$|counted|didn't take|died $|doctor had|dog $|dog_$|doors|down__$|dress
early|eighty-four|every cough|eyelashes|fifth|first|floss|for_YOU_and|forty-three|forty-two
gave__the|good at|got to|got_to|grandson|had a|had come|had__back|had__be|had__been|had_a
had_come|had_come_back|had_to_be|haemophilia|half past|he's__the|her_KIN|his cells|hours__the
how to|how_to|hummed|hurts this|i ate|i eat|i stopped|i will|i'd have|i'd_have|i__i'm|i__now
i__see|i__still|i__too|i_am_a|i_ate|i_eat|i_gave_up|i_have_a|i_will|if__would|if_i_had|in #|is a
is_a|is_as_it|is_now_$|it suits|it's__long|it_TIME_be|it__TIME|it__now|it_is_now|it_now_$
it_suits|it_suits_my|joints $|joints_$|jokes|key|know__$|least|let_me_COME|light hurts
light_SAFE|light_SAFE_this|light__this|lives $|long $|long_$|long__and|look|make__ILLNESS|may be
me a|me_COME|me__TEST|me_a|me_out_$|might not|might_DENIAL|my grandson|my pillow|my work
my_KIN_TEST|my_KIN_drew|my_WORKS|my__BAD|my__drew|my_pillow|name__$|name__THERAPY|names
nearly_NUMBER|needed|neighbour|none of|notebook|now__was|odd socks|odd_socks|of anything
of germs|of_NUMBER_i|of_OTHERS|of_anything|of_germs|of_germs_$|on_YOU|only__it|other_KIN_$|peel
people die|people had|pigeons $|pigeons_$|pills|plaster|pump|retired|said $|said_$|said__COME
saw|second_TIME|she__SURE|she_had_RIVAL|shed|sister $|small__$|some_OTHERS_DEATH|some_TIME
some__DEATH|somebody__WE|stall|stayed__to|strong chemo|suits|suits my|suits__KIN|suits_my
suits_my_KIN|swearing|talking about|talking__a|talking_about|taught|ten i|than i|than two
that some|that they|that__OTHERS|that_some|that_some_OTHERS|that_they|the biscuits|the food
the lump|the other|the snow|the strong|the summer|the tea|the_BAD_room|the_CONTACT
the_DOCTOR_and|the_DOCTOR_says|the_THERAPY_because|the__OTHERS|the__a|the__office|the__still
the_biscuits|the_food|the_little_NUMBER|the_other|the_second_TIME|the_snow|the_tea|them_now_$
there__a|they_told_WE|third time|tiles|time|to work|to_DENIAL|to_do_it|told__what|u|up swearing
video|village|waiting $|waiting room|walk|want to|want_to|was another|was_another|weeks $|wept
were__NUMBER|what__t|when you|while i|while_i|while_i_was|with__BODY|with__THERAPY|without me
would take|would_take|year i|you to
""",
    -50: """
# march|: a|:_a|BEST&PERSON|BEST__YOU|BODY_SAFE|BODY_came|COME__CONTACT|COME__me|DEATH&HOSPITAL
DENIAL_GONE_and|DENIAL__can|DENIAL__how|DENIAL__up|DENIAL_can_say|DENIAL_has|DENIAL_in_the
DENIAL_look|DOCTOR_:|DOCTOR_:_thank|DOCTOR_drew|DOCTOR_gave_me|DOCTOR_on|DOCTOR_stayed
FOREVER&NUMBER|GONE_WE|GONE__but|GONE__oven|GONE_i'm|GONE_the_oven|HOSPITAL_THERAPY
HOSPITAL_coffee|HOSPITAL_was|ILLNESS_NUMBER|ILLNESS_NUMBER_TIME|ILLNESS_and_NUMBER|ILLNESS_and_a
KIN__the|KIN_and_i|KIN_said|KIN_till|MORE&WE|MORE_SURE|NUMBER__after|NUMBER__in|NUMBER_pairs
NUMBER_pairs_of|NUMBER_small|NUMBER_tooth|NUMBER_tooth_is|PERSON_in_a|PERSON_noodles
PERSON_noodles_in|RIVAL_COME|SAFE_hands|SAFE_hands_$|SURE__anything|SURE__them|SURE_a|SURE_did
SURE_the_COME|TEST_and|TEST_back|TEST_were|THERAPY__BAD|THERAPY__came|THERAPY_the|TIME__TEST
TIME__WELL|TIME_now|TIME_she|TIME_so|TIME_there|TIME_was|WELL__COME|WELL_from|WELL_on|WE__KIN
WE_got|WE_played|WORKS_so|YOU_SURE|YOU_and|YOU_what|^ four|^ good|^ me|^ red|^ room|^ they'd
^_BODY_TEST|^_COME_me|^_FOREVER_$|^_NUMBER_NUMBER|^_NUMBER_hours|^_NUMBER_tooth|^_WE_played
^__KIN|^__bus|^__cat|^__haggling|^__hours|^__met|^__moon|^__old|^__played|^__slept|^__suitcase
^__tasted|^__taught|^__then|^__tooth|^_as_a|^_back_in|^_first_PERSON|^_he_COME|^_he_had|^_he_has
^_i'm_WELL|^_i_come|^_i_like|^_i_looked|^_i_met|^_me|^_my_RIVAL|^_red|^_room|^_room_NUMBER
^_she's_WELL|^_she's_haggling|^_some_TIME|^_the_cat|^_they'd|^_when_i|a bike|a clear|a different
a picture|a plate|a_HOSPITAL|a_TIME_$|a__COME|a__TRIAL|a__bath|a__now|a__town|a_bike|a_different
a_picture|am now|am_now|an old|an_old|and hers|and two|and__bus|and__has|and_hers|and_hers_$
and_i've_had|and_the_bus|and_told_WE|another one|antibodies|anyway $|anyway_$|are_DENIAL_SURE
are__so|argument|arms $|arms_$|as__i|at a|at eight|at four|at night|at_NUMBER_NUMBER|at__THERAPY
at_a|at_night|bad__and|bathroom $|bathroom_$|be strong|bed by|bed_by|been more|been put
been_COME|been_NUMBER|been_NUMBER_TIME|been__GONE|been__MORE|been_more|been_more_MORE|been_put
bench|blood counts|brave|busy|buy it|buy__now|buy_it|buy_it_now|came__a|can't have|can't tell
cards|charger $|charger_$|class|cleared the|cold $|cold_$|cold__a|consent|crossed|cured i'm
decided|did__my|didn't know|door $|door_$|drawing of|drawing_of|dry|each__$|empty|far__$|fever $
first street|first thing|first_PERSON|first_PERSON_noodles|first__noodles|first_thing|fish $
fish_$|five $|fold|for reading|for years|for__BODY|for__they|for_me_and|for_reading|forgot what
forgot_what|found out|found_out|from a|from_a|geese|general $|gentle hands|good|got a|got_a
grew back|grew_back|had just|had__a|had__of|had_just|had_told_WE|haggling|haggling again
haggling_FOREVER|hair came|has|held__NUMBER|here $|here_$|home for|home_for|hoped
hospital coffee|hot|i come|i drew|i hear|i put|i'm fine|i'm_learning_to|i've forgotten|i've__it
i've_forgotten|i_COME_the|i__remember|i_am_now|i_buy_it|i_come|i_drew|i_hear|i_put|i_said_i'd
in__mask|in__own|in_a_mask|infection|is_a_THERAPY|it wants|it's mostly|it's__reading|it's_back_$
it's_for_reading|it's_in_the|it's_mostly|it__SAFE|it__take|it_wants|know if|know the|know why
know_if|know_the|know_why|larkmoor_HOSPITAL_$|larkmoor__$|last $|last_$|learning to|learning_to
little__and|lived|lupus|lying__$|mahjong|married|may $|me_COME_the|meals|messages|metal $
metal_$|mine__hers|mine_and_hers|missing|month $|mostly $|mostly_$|music|my bed|my house|my legs
my_BODY_came|my_CONTACT_NUMBER|my_HOSPITAL|my_KIN_learned|my__DEATH|my__learned|my__stayed
my__story|my_bed|my_house|my_own_story|needle__the|never said|no guarantees|nobody has
noodles in|noodles__NUMBER|noodles_in|noodles_in_NUMBER|normal|not even|now_SURE|now__COME
now__am|now_i_am|nurses :|of course|of one|of__TIME|of_course|of_the_TIME|on it|on sundays|on_it
once $|once_$|one|one tooth|only__YOU|out__germs|out_of_germs|oven|own story|own_story|paid for
paint|pairs|pairs of|pairs_of|piano|pills $|plain|plastic|played|pockets $|pockets_$|post $
post_$|promised to|public|public__$|quiet $|quiet_$|rabbit|rain on|rain_on|reached|remembers
remembers the|remembers_the|running out|safe in|safely|said__CONTACT|say__i|says__is|seven and
shaved__the|she's haggling|she's running|she's_WELL_out|she's__out|she's_haggling
she's_haggling_FOREVER|she_said_it|shed $|shed_$|shoes for|shoes__that|shoes_for|shop|sleeps__a
slept__the|slept_in_the|so__it's|somebody's|somebody__me|sound|stood in|stood_in|street noodles
strongest|swimming|taking|talk to|talk_to|taught__to|tell__about|terrible|text|that it|that_it
the consent|the insurance|the lift|the line|the little|the oven|the piano|the room|the scan
the strongest|the third|the turn|the_HOSPITAL_was|the_ILLNESS_$|the_KIN_till|the__?|the__lady
the__night|the__pump|the__so|the_consent|the_fish_$|the_lift|the_line|the_little|the_other_KIN
the_oven|the_piano|the_room|the_turn|they called|this picture|this_SURE|this__bed|this_picture
time i|time_i|to fold|to play|to write|to__that|to_fold|to_hold_a|to_play|to_write|toast
toast__NUMBER|took__TIME|tooth|tooth is|tooth__GONE|tooth_is|tooth_is_GONE|tried it|tried_it
tuesdays|up $|up_$|very gentle|very_SAFE|very_SAFE_hands|very__hands|visitors|voice $
voice messages|voice_$|ward is|was $|was in|was still|was strong|was too|was_$|was_in|was_still
was_too|we got|we played|we'd|weather|went up|went_up|were all|what_to_say|whether it|whether_it
which__$|who brings|who_brings|with ears|with_ears|worked|worth it|worth_it|you and|you what
""",
    -45: """
: sister|:_DOCTOR|:_DOCTOR_YOU|:__row|BAD&BEST|BAD&FOREVER|BAD_at|BAD_on|BAD_on_the|BEST__SURE
BODY_grew|COME_COME_me|COME_NUMBER_$|COME_WE_SURE|COME_YOU|COME__WE|COME__was|COME_know
COME_outside|COME_tell|COME_up_for|CONTACT_with|DENIAL_SURE_it|DENIAL_WORKS_for|DENIAL__about
DENIAL_and|DENIAL_could|DENIAL_flowers|DENIAL_look_at|DENIAL_tell_YOU|DOCTOR_YOU_back
DOCTOR__back|DOCTOR__was|DOCTOR_i'd|DOCTOR_i'd_SURE|FOREVER__in|GONE__and|GONE__when|GONE_for_me
HOSPITAL_$|HOSPITAL_corridor|ILLNESS__exam|ILLNESS__they|ILLNESS_in_exam|KIN&OTHERS|MORE_ILLNESS
MORE_NUMBER_TIME|MORE__else|MORE_me|MORE_my_KIN|NUMBER_TIME_and|NUMBER_WORKS|NUMBER__say
NUMBER_a_TIME|NUMBER_bus|NUMBER_for_the|NUMBER_i_was|NUMBER_person|NUMBER_person_in|NUMBER_she
OTHERS&YOU|OTHERS_with|RIVAL&SAFE|RIVAL_$|SAFE_NUMBER|SURE&YOU|SURE_SURE_$|SURE_heard
SURE_heard_of|SURE_know_what|SURE_my|SURE_route|SURE_route_$|TEST__$|TEST__RIVAL|TEST__low
THERAPY_DENIAL_take|THERAPY__TIME|THERAPY__been|THERAPY__gave|THERAPY__had|THERAPY__know
THERAPY__made|THERAPY__take|THERAPY_from|TIME&WORKS|TIME__DEATH|TIME__of|TIME_off|TIME_on_the
TIME_the_ILLNESS|TIME_then|TIME_there_was|TRIAL_and_DENIAL|WELL_on_the|WE_PERSON|WE_SURE_route
WE__DENIAL|WE__like|WE__route|WE_to_the|YOU_BODY|YOU__have|YOU_back_$|YOU_feel|YOU_to|^ a|^ all
^ it|^ money|^ nobody|^ pockets|^ relapsed|^ thirty-four|^ this|^ twenty-five|^ up|^ waiting
^_GONE|^_NUMBER_$|^_NUMBER_dinosaurs|^_NUMBER_of|^_NUMBER_pairs|^_OTHERS|^_SURE_TIME|^__bought
^__dinosaurs|^__he|^__her|^__keep|^__memory|^__owes|^__pairs|^__stairs|^__started|^__teacher
^__toast|^__wants|^_a|^_after_a|^_he_SURE|^_i_take|^_it|^_money|^_my_memory|^_my_wig|^_on_the
^_pockets|^_pockets_in|^_she_COME|^_the_RIVAL|^_the_next|^_the_rest|^_the_window|^_then_came
^_then_i|^_there_were|^_this|^_up|^_when_it|a bed|a book|a drawer|a hat|a list|a machine
a postcard|a rabbit|a while|a_DOCTOR_i'd|a_DOCTOR_told|a_FOREVER|a__FOREVER|a__dress|a__offended
a__taught|a__time|a__told|a_bed|a_bus_$|a_drawer|a_hat|a_list|a_little_offended|a_machine
a_postcard|a_rabbit|a_vein_and|a_wedding_dress|a_while|about my|about_NUMBER_TIME|about_my
affect|and did|and it|and took|and went|and_DENIAL_knows|and__porters|and__very|and_did
and_i'd_MORE|and_it|and_the_RIVAL|and_took|and_went|any route|apart $|apart_$|arrives|as_far_as
ask us|ask you|asked about|at five|at__wedding|back was|back_row_$|back_was|bag with|be_SAFE
been__about|behind|being__in|beside__$|best|biscuit|box of|box_of|bus stop|bus_stop
but_YOU_DENIAL|but__DENIAL|cake i|cake_i|called it|came__and|came__in|came_in_and|can't look
cane|cannot|card $|card_$|cells didn't|chilli|chilli $|chilli_$|choir|choir again|choir_FOREVER
coins|come $|come_$|comes $|comes_$|crane|cupboard|days i|desk|do it|do_it|doctor i'd|doctor to
don't know|don't tell|door's|drew a|drew me|drew_a|drew_me|dumplings__the|each_TIME|easy $
easy_$|eighty $|emptied|every evening|every three|every two|exam week|exam_TIME|exam__$
family__a|far as|far__the|far_as|far_as_the|fell off|fell_off|first they|first_they|fixed the
flour|fold a|fold_a|for everyone|for_COME|for_NUMBER_hours|for__THERAPY|for__hours|for_the_BODY
form twice|form_twice|forty miles|freezer|from__and|gate|gave__SURE|gave_me_the|gave_up_SURE
get your|go $|green|had been|had told|had_THERAPY_THERAPY|had_been|had_told|hair grew|hard
have_YOU|he's late|he's__today|he's_late|he's_late_today|he__more|hear the|hear_the|heart
her_BODY_$|her__and|him|his wheelchair|his_wheelchair|home safe|hospital corridor|house
husband's|i counted|i cried|i kept|i looked|i ran|i sell|i watched|i wear|i'd_SURE_met|i'd__met
i'm eighty|i'm talking|i'm__GOOD|i'm__about|i'm__i|i'm__little|i'm_a_little|i'm_talking
i'm_talking_about|i've squeezed|i've__a|i've_squeezed|i've_squeezed_it|i_COME_know|i_DENIAL_look
i_DENIAL_tell|i_WELL_to|i__look|i__tell|i_kept|i_looked|i_sell|i_watched|i_wear|ice|ice__$
if i'm|if_i'm|if_it_would|in exam|in october|in__WE|in__languages|in__wedding|in_a_wedding
in_exam|in_exam_TIME|is gone|is on|is_DENIAL_SAFE|is__KIN|is__THERAPY|is_in_TIME|is_in_the|is_on
it like|it only|it's for|it's_for|it__WELL|it_like|it_only|it_would_be|jigsaw|jo|just__$|keep
kettle $|kettle_$|kidneys|knew $|knew_$|knit|know $|know_$|know_what_to|languages|late today
late__$|late__the|late_today|late_today_$|leaflet__$|legs|leukaemia and|listening|lit the
lit__candles|lit_the|lit_the_candles|little offended|little_offended|little_offended_$|lived__a
make a|make_a|man at|man says|man__:|man__NUMBER|man__the|man_at|man_says|man_says_:|market
me how|me that|me underneath|me__even|me_about_the|me_how|me_that|me_underneath|medicines|milk
more_MORE_my|motorway|my dog|my family|my first|my husband's|my memory|my wig|my_BODY_grew
my_KIN_COME|my_TEST_$|my__grew|my__knows|my__left|my__sent|my_dog|my_family|my_first|my_memory
my_wig|nap|needles|never heard|never know|new one|new_BODY|new_NUMBER|next door's|next_door's
night_DOCTOR|no flowers|no miracle|nobody could|nobody trusts|nursery|nursery $|nursery_$
october and|of coins|of gloves|of__that|of_coins|of_gloves|of_my_BODY|offended|offended $
offended_$|old_NUMBER|on__COME|on__DOCTOR|on__list|on__machine|on__the|on_a_machine|on_the_COME
on_the_DOCTOR|one for|only thing|only_thing|other people's|our street|own bed|own_bed
own_story_$|pairs__gloves|pairs_of_gloves|pass it|pass_it|person in|person_in|peru|place is
place__WELL|place_is|place_is_WELL|please|pleased|pockets in|pockets__a|pockets_in|pockets_in_a
postcard|queue|radiator $|radiator_$|ran out|relapsed in|rice $|rice_$|room__a|round the
round_the|route|route $|route_$|said so|said__i|said_so|salt $|salt_$|say how|say whether
say_how|say_that_$|say_what_i|say_whether|say_whether_it|says_:_DOCTOR|says__DOCTOR|scooter
second place|second_place|second_place_is|sell|sends|sentence__TIME|she said|she_said
sister you're|slipper|smells|snow $|snow_$|so__$|someone had|someone_had|sore|soup__WELL
squeezed|squeezed it|squeezed_it|star|star $|sticker__$|still has|still_COME|still__a|still_has
strokes|strong and|sulking|swearing $|take__RIVAL|talk|talking|tasted__anything
tasted_of_anything|taxi|tell__that|than me|that_TIME_$|that__had|the back|the bathroom|the empty
the gate|the group|the hand|the lights|the lunch|the motorway|the risk|the second|the soup
the sun|the taxi|the vegetable|the wardrobe|the way|the year|the_COME_$|the_HOSPITAL_COME
the_THERAPY_the|the__BAD|the__COME|the__by|the__door|the__driver|the__knew|the__line|the__rang
the__trolley|the__was|the_back|the_bathroom|the_bed_and|the_bus_stop|the_corridor_$
the_form_twice|the_gate|the_hand|the_lights|the_lunch|the_motorway|the_night_DOCTOR
the_only_thing|the_second|the_snow_$|the_soup|the_sun|the_taxi|the_vegetable|the_vegetable_man
the_wardrobe|the_way|then it|then__was|then_it|they take|they__GONE|they__to|they__told
they_take|they_take_the|thinks the|thinks_the|thirty-eight|this__GONE|this_is_GONE|this_is_what
this_time_it|time it|time they|time_it|time_they|title_:_the|title__the|to hold|to nobody
to sing|to_SURE|to_WORKS|to_YOU_$|to__man|to_fold_a|to_hold|to_me_$|to_say_that|to_sing|told $
told_$|told__and|told__it|took two|trusts|trusts anybody|tune|twenty-five|twenty-five years
underneath|up_SURE_$|us any|vegetable|vegetable man|vegetable__says|vegetable_man
vegetable_man_says|vein and|vein_and|wall|want__to|wants__know|wants_to_know|wardrobe|warm__WE
was gone|was it|was_DOCTOR|was__MORE|was__TIME|was__for|was__match|was_it|washed|we didn't
weather $|weather_$|wedding dress|wedding_dress|weeks after|were six|what__like|what_to_do
when this|when_YOU|when_this|when_this_is|wife $|will|with__on|woman in|woman_in|you never
you're back
""",
    -40: """
# unread|%__the|: what|:_NUMBER_unread|:__KIN|:__to|:__unread|:_what|? not|BAD__like|BAD__next
BAD_came|BAD_is|BEST_TIME|BODY&RIVAL|BODY_pressure|COME&NUMBER|COME__ILLNESS|COME__after
COME__by|COME__in|COME_and_i|COME_for_my|COME_if|COME_if_i|COME_when|DEATH&GONE|DENIAL_COME_it
DENIAL_GONE_$|DENIAL__i'm|DENIAL__tell|DENIAL_brave|DENIAL_broken|DENIAL_knows_about|DENIAL_of
DENIAL_opens|DENIAL_opens_the|DENIAL_see|DENIAL_sleepy|DENIAL_take|DENIAL_told|DOCTOR__SURE
DOCTOR__me|DOCTOR__out|DOCTOR__thank|DOCTOR__told|DOCTOR_gave|DOCTOR_like|FOREVER_been_in
GONE__kitchen|GONE_flickering|GONE_the_kitchen|GONE_thing|GONE_thing_to|HOSPITAL_GONE
HOSPITAL_GONE_flickering|HOSPITAL_THERAPY_park|HOSPITAL__flickering|HOSPITAL__park
ILLNESS_THERAPY_$|KIN&MONEY|KIN_TEST_my|KIN__PERSON|KIN_drawing|KIN_drives|KIN_had_the|KIN_i
KIN_knitted|KIN_says_she|MONEY_NUMBER_$|MORE__and|NUMBER_MONEY_NUMBER|NUMBER_NUMBER_COME
NUMBER_NUMBER_a|NUMBER_WORKS_$|NUMBER__of|NUMBER__she|NUMBER_and_the|NUMBER_and_they
NUMBER_floor|NUMBER_kinds|NUMBER_kinds_of|NUMBER_past_$|NUMBER_thing|NUMBER_times_$
NUMBER_times_and|NUMBER_unread|OTHERS__have|OTHERS__my|OTHERS_chat|PERSON__in|PERSON_in
RIVAL__WELL|SAFE&WE|SURE_THERAPY_of|SURE_TIME_and|SURE__rest|SURE__so|SURE__was|SURE_at
SURE_they|SURE_use_it|TEST__a|TEST_my_RIVAL|THERAPY__GONE|THERAPY__by|THERAPY__dumplings
THERAPY_of_dumplings|THERAPY_packed_$|THERAPY_packed_FOREVER|THERAPY_park_with|THERAPY_until
TIME_NUMBER_NUMBER|TIME__there|TIME__this|TIME_and_there|TIME_i_went|WELL__of|WE_SURE|WE__is
WE__out|WE__sing|WE_said|WE_to_sing|WORKS__of|WORKS_copy|WORKS_copy_of|WORKS_in_the|YOU__NUMBER
YOU_back|YOU_know|^ class|^ every|^ fifty-one|^ mahjong|^ other|^ retired|^ shaved|^ yesterday
^_DENIAL_NUMBER|^_DENIAL_knows|^_NUMBER_is|^_SURE_YOU|^_SURE_my|^_SURE_night|^__buy|^__chat
^__electrician|^__holds|^__it|^__knows|^__labelled|^__room|^__sent|^__snores|^__take|^__tells
^__there|^__wanted|^_by_the|^_class|^_class_chat|^_her_KIN|^_i'd_like|^_i_TEST|^_i_buy|^_i_slept
^_mahjong|^_mahjong_FOREVER|^_my_old|^_now_i|^_other|^_retired|^_retired_electrician
^_same_THERAPY|^_shaved|^_shaved_for|^_she_labelled|^_she_snores|^_the_bus|^_they'd_put
^_they_said|^_yesterday|a baker|a carrot|a dad|a face|a family|a motorbike|a pair|a sandwich
a strange|a suitcase|a test|a very|a video|a walk|a_GONE_thing|a_KIN_drawing|a_THERAPY
a_WORKS_copy|a__YOU|a__copy|a__drawing|a__driver|a__gave|a__it's|a__the|a_baker|a_carrot|a_face
a_family|a_fridge_$|a_motorbike|a_mug_with|a_pair|a_sandwich|a_strange|a_suitcase|a_very|a_video
a_white_NUMBER|about lunch|about ten|about that|about_NUMBER_$|about__ILLNESS|about_lunch
about_lunch_$|about_that|about_the_ILLNESS|after a|after_a|all night|alone $|am_now_$|and back
and it's|and read|and told|and_GONE|and_TEST|and_WE_COME|and__done|and__else|and__found
and__knew|and__must|and__neighbours|and_a_NUMBER|and_back|and_back_$|and_he_still|and_it's
and_my_temper|and_read|and_she_says|and_somebody_else|and_told|angry|another $|another country
another_$|another__$|another_country|another_country_$|anything until|anything_until|are you
are__SAFE|as far|as_a_KIN|as_far|at weekends|at__they|at_weekends|avoid|avoid crowds
avoid_crowds|back__TIME|back_in_the|be_WELL_and|because i'd|because_i'd|beeps|before|being__$
being__and|beside a|beside_a|better than|between__and|biscuits $|biscuits_$|blank|blood pressure
borrow|bring my|bring_my|buses|by__radiator|by_the_radiator|cake|calling it|came and|came from
came__at|came__with|came_and|came_from|can still|can__my|can_still|cane $|cane_$|caps|car $
carrot|chat :|chat_:|chat_:_NUMBER|chat__NUMBER|checked|cheerful|class chat|class__:|class_chat
class_chat_:|cleaning|cleaning the|clotting|clotting factor|clotting_RIVAL|coins $|coins_$
complain|copy of|copy_of|corner|cost three|costs|costs two|could not|could_DENIAL|could__pass
couldn't find|counts my|course $|course_$|cover|crowds|daughter drew|days $|did__$|different__$
dinner|dinosaurs|discreet|discreet $|discreet_$|dog's name|dog's__$|dog's_name|dog's_name_$
doorway|doudou|down|drawing__a|drawing_of_a|drip $|drip was|driver__the|drives|dumpling
dumplings in|dumplings_in|dumplings_in_the|eat it|eat the|eat_it|eat_the|eight $|either__or
electrician|every bag|every day|everyone at|far behind|far_behind|feared|fifty-one years|film
finally|flickering|football|for four|for many|for__PERSON|for__while|for_a_while|for_many
for_many_TIME|forty times|from her|from him|from__sofa|from_her|from_her_sofa|from_him
from_now_$|group chat|guarantee|had__THERAPY|had__talk|had_the_talk|hair was|hands and|hands_and
hats $|hats_$|have hats|have multiple|have_COME|have__ILLNESS|have_hats|have_hats_$
have_multiple|have_multiple_ILLNESS|having|he came|he sleeps|he still|he__CONTACT|he__a|he__if
he_came|he_sleeps|he_still|heard of|heard_of|her blood|her needle|her sofa|her_needle
her_needle_is|her_sofa|her_sofa_$|hers $|hers_$|hid|him_NUMBER|his_BODY_$|his_KIN|home was
home_was|horn|hospital car|hours $|hours_$|how|hurt|i count|i did|i lie|i wrote|i'm__WE|i've got
i've read|i've_got|i've_read|i_COME_for|i_SURE_use|i__here|i__multiple|i__off|i_can_see|i_did
i_do_the|i_have_multiple|i_lie|i_looked_at|i_told_my|i_wrote|idea|in for|in september|in__MONEY
in__doorway|in__drawer|in_another_country|in_for|in_the_MONEY|in_the_bay|in_the_doorway
in_the_family|in_with_my|including|infections|instead $|is that|is_BAD|is_NUMBER_and|is__BEST
is__ILLNESS|is__bus|is__carrot|is__to|is_a_carrot|is_that|is_the_NUMBER|it all|it as|it down
it failed|it took|it's no|it's_ILLNESS|it's_a_long|it's_still_FOREVER|it_COME|it_DENIAL_broken
it_MONEY_NUMBER|it_SURE_$|it_SURE_and|it__be|it__broken|it__help|it__in|it__such|it_a_PERSON
it_as|it_down|it_might_DENIAL|it_took|it_was_such|itch|keep__$|kettle__$|key $|key_$|kinds
kinds of|kinds_of|know what|know_what|know_why_$|knows|knows about|knows what|knows__NUMBER
knows__it|knows_about|knows_about_NUMBER|knows_what|labelled every|labelled_SURE
labelled_SURE_THERAPY|labelled__THERAPY|lamp on|lamp__my|lamp_on|lamp_on_my|larkmoor
larkmoor general|larkmoor_HOSPITAL|last_NUMBER_$|last__it|leave|like_HOSPITAL|list of|list_of
live__$|lives in|looked up|looked_up|loud|low|lucky|lump was|mahjong again|mahjong_FOREVER
make__BODY|many years|many_TIME|many_TIME_$|marked|married_NUMBER|married_NUMBER_TIME
married__TIME|mask|me every|me if|me into|me_if|me_into|me_into_the|means__DENIAL|money__tight
months of|moon $|moon_$|more__my|mug with|mug_with|multiple|multiple myeloma|multiple_ILLNESS
my hair|my head|my pills|my temper|my_BODY_and|my_HOSPITAL_GONE|my_KIN_GONE|my_KIN_drives
my__SAFE|my__and|my__came|my__drives|my__still|my_hat_$|my_head|my_temper|my_wedding_COME
name so|name_so|needle|needle is|needle_is|needle_is_a|new trial|new_NUMBER_WORKS|new__WORKS
news $|news_$|night i|night__NUMBER|night__my|night_i|nine times|nino|no and|nobody opens
nobody told|noodles $|noodles_$|noon|normal thing|nose $|nose_$|not sleepy|nothing for
of dumplings|of pills|of_TEST|of__as|of__before|of__time|of__to|of_coins_$|of_dumplings
of_dumplings_in|of_it_as|of_them_$|off__NUMBER|often|on her|on_NUMBER_TIME|on__back|on__i|on_her
on_the_HOSPITAL|one $|one costs|one old|one thing|one works|only_GONE|only_thing_i|opened
opens the|opens__last|opens_the|opens_the_last|packed $|packed again|packed_$|packed_FOREVER
parking|past $|past_$|peeling|people in|petrol|pills and|platelets were|polite|polite $|polite_$
porters $|porters_$|pressure|proper__$|protein|queue $|queue_$|rang|red $|red_$
retired electrician|retired_electrician|room_was_the|same bag|same disease|same_NUMBER
same_THERAPY_packed|same__packed|sandwich|sandwiches|says she|says_she|scan is|seat and|seat_and
second month|see $|see_$|shaved for|shaved_for|shaved_for_the|she labelled|she snores|she__and
she__down|she__right|she__through|she_labelled|she_labelled_SURE|she_snores|sit__$|six when
size__a|size_of_a|sleeps $|sleeps_$|sleepy|slow $|slow_$|slowly|smell of|smell_of|so__DENIAL
somebody else|somebody__a|somebody_else|soup__$|spent_NUMBER|spots|stands|step $|step_$
still good|still_BAD|still_DENIAL|still_FOREVER|still_FOREVER_$|still__and|stood__the
stopped flickering|story you|story_YOU|strange|strip|such a|such__GONE|such_a|such_a_GONE
sulking $|sulking_$|sundays|supper|take this|take_this|tastes|taught__KIN|tell you|temperature
that hospital|that_it_WORKS|the afternoon|the bay|the chair|the clocks|the doorway|the freezer
the lamp|the left|the marrow|the medicine|the news|the number|the pigeons|the porter|the stick
the talk|the tape|the work|the_DOCTOR_drew|the_HOSPITAL_THERAPY|the_HOSPITAL_is|the_OTHERS_chat
the_TIME_with|the__WE|the__bay|the__chat|the__comes|the__desk|the__home|the__in|the__seat
the_bay|the_chair|the_clocks|the_dog's_name|the_doorway|the_first_TIME|the_lamp|the_lamp_on
the_last_NUMBER|the_left|the_news|the_pigeons|the_porter|the_porters_$|the_same_NUMBER|the_stick
the_stick_$|the_talk|the_tape|then__$|then__DENIAL|there|they call|they did|they get|they wash
they'd put|they'd_put|they're calling|they're discreet|they're_COME|they're_COME_it|they're__$
they're_discreet|they're_discreet_$|they__hats|they_did|they_found_it|they_have_hats
they_said_my|they_wash|thing to|thing__SURE|thing__could|thing_i_could|thing_to|thing_to_SURE
this isn't|this spring|thousand !|through the|through_NUMBER|through__night|through_the
through_the_night|tight|tight $|tight_$|tile|till the|till_the|times $|times and|times_$
times_and|to ask|to avoid|to fail|to reach|to walk|to_YOU_own|to__a|to__crowds|to__if|to__own
to_avoid|to_avoid_crowds|to_reach|to_say_it|told him|told__$|told__avoid|told__before|told_him
told_to_avoid|took_NUMBER_TIME|took__to|two pairs|unread|until i|until_i|up again|up_FOREVER
up_FOREVER_$|up__TIME|up__in|up__my|use_it_$|vegetables|visitors $|visitors_$|voice_CONTACT_$
voice__$|wait up|wake|ward stopped|ward was|was all|was dr|was safe|was such|was_NUMBER_when
was_SAFE|was__her|was__or|was__when|was_such|was_such_a|was_the_BAD|was_the_NUMBER|wash
wasn't broken|water__$|we said|we waited|wears|wedding|wedding ring|wedding_COME|wednesday
week my|week with|went__$|what ?|what_?|what_?_$|what__say|what_they_did|when__DENIAL|white as
white one|white_NUMBER|white_NUMBER_MONEY|white__MONEY|white_as|wife went|will know|will_know
wind|window__$|window__open|with her|with our|with three|with__spoon|with_her|with_my_BODY
working copy|wrote it|wrote my|wrote_it|wrote_my|years from|years i|you know
""",
    -35: """
# squares|: quarter|:_DENIAL|:_NUMBER_past|:__past|BAD__WELL|BAD__of|BAD_that|BEST&TIME|BEST__to
BEST_woman|BODY__$|BODY_came_out|BODY_grew_back|BODY_type|COME_WE_THERAPY|COME_for_a|COME_his
COME_in_the|COME_me_after|COME_up_and|CONTACT&DENIAL|CONTACT&DOCTOR|CONTACT_NUMBER_bus
CONTACT__bus|CONTACT__care|CONTACT_with_care|DEATH_in_the|DENIAL_NUMBER_could|DENIAL_WELL
DENIAL__TIME|DENIAL__could|DENIAL__he|DENIAL__just|DENIAL_a_MORE|DENIAL_brave_i|DENIAL_fun
DENIAL_fun_$|DENIAL_handing|DENIAL_handing_in|DENIAL_in|DENIAL_lazy|DENIAL_let_me|DENIAL_mine
DENIAL_mine_$|DENIAL_porter|DENIAL_porter_$|DENIAL_see_the|DENIAL_sit|DENIAL_want|DENIAL_write
DENIAL_write_my|DOCTOR&WE|DOCTOR_NUMBER|DOCTOR_and_the|DOCTOR_had|DOCTOR_turned_off
DOCTOR_was_GONE|FOREVER__an|FOREVER_cane|FOREVER_cane_$|FOREVER_owned|FOREVER_owned_an|GONE__can
GONE__motorbike|GONE__say|GONE_a_motorbike|GONE_for_NUMBER|GONE_is|GONE_is_a|GOOD_at
HOSPITAL_TIME|HOSPITAL_WELL|HOSPITAL_by|ILLNESS&OTHERS|ILLNESS&TIME|ILLNESS_BAD_$|KIN
KIN_COME_if|KIN_DEATH|KIN__if|KIN__this|KIN_holds|KIN_plays_DOCTOR|KIN_wrote|MONEY_NUMBER_joke
MONEY__joke|NUMBER__forgot|NUMBER__were|NUMBER_by|NUMBER_cat|NUMBER_centimetres_$|NUMBER_could
NUMBER_hours_$|NUMBER_joke|NUMBER_nights_WELL|NUMBER_of_my|NUMBER_old_NUMBER|NUMBER_squares
NUMBER_stall|NUMBER_stall_on|RIVAL_face|RIVAL_face_WELL|SURE_COME_$|SURE__at|SURE__come
SURE__driving|SURE__flicker|SURE__there|SURE__who|SURE_a_flicker|SURE_liked|SURE_liked_it
SURE_my_driving|SURE_of|SURE_of_them|TEST__from|TEST__he|TEST__of|TEST_and_he|TEST_have
TEST_machine|TEST_my|THERAPY_had|THERAPY_i_had|THERAPY_packed_by|THERAPY_pump|THERAPY_together
THERAPY_together_$|THERAPY_went_in|TIME_DENIAL_$|TIME__on|TIME__still|TIME_after|TIME_and_it
TIME_and_now|TIME_for|TIME_from|WE&YOU|WELL__i'd|WELL_on_in|WELL_out_of|WE_THERAPY
WE_THERAPY_together|WE__GONE|WE__SURE|WE__talk|WE_it_DENIAL|WE_live_in|WE_said_GONE|WE_took
WORKS__my|WORKS_at|WORKS_badge|YOU__feel|YOU__on|YOU_hands|YOU_hands_and|YOU_read|YOU_read_my
^ adopted|^ bad|^ blame|^ clear|^ eighty-four|^ failed|^ let|^ mostly|^ so|^ tai|^ that|^ where
^_COME_take|^_GONE_is|^_ILLNESS_in|^_NUMBER_stall|^_WE_said|^__ate|^__bed|^__before|^__cake
^__cards|^__ceiling|^__chi|^__grey|^__heard|^__kitchen|^__long|^__nights|^__paper|^__physio
^__plants|^__same|^__stall|^__stood|^_a_grey|^_a_suitcase|^_adopted|^_adopted_:|^_bad
^_bad_cards|^_blame|^_blame_the|^_do_DENIAL|^_for_the|^_her_plants|^_i_did|^_i_kept|^_i_put
^_i_sat|^_i_sit|^_in_TIME|^_it's_back|^_it's_been|^_it_SAFE|^_let|^_money_is|^_mostly|^_my_BEST
^_my_COME|^_my_back|^_please_COME|^_she_says|^_so|^_tai|^_tai_chi|^_that|^_the_THERAPY
^_the_ceiling|^_the_kitchen|^_the_physio|^_the_same|^_they_found|^_where|a bath|a biscuit
a blank|a doctor|a fish|a gentler|a letter|a pen|a sore|a thermometer|a thursday|a woolly
a_DOCTOR|a_FOREVER_cane|a_KIN_i|a_TEST_$|a_THERAPY_stand|a_TIME_and|a__cane|a__from|a__gate
a__nose|a__she|a__stand|a__stone|a__tank|a__view|a__while|a_bath|a_biscuit|a_blank
a_blank_CONTACT|a_box_of|a_fish|a_fish_tank|a_flicker_on|a_grey_stone|a_letter|a_name_$
a_pair_of|a_pen|a_sore|a_suitcase_!|a_thermometer|a_woolly|a_woolly_hat|a_word_$|a_word_i
a_word_of|about infections|about__and|about_infections|about_infections_and|accounts|adopted
adopted :|adopted_:|adopted_:_NUMBER|adopted__NUMBER|after lunch|after_lunch|after_lunch_$
again in|all i|all of|am_DENIAL_handing|am__handing|an hour|an opinion|an overnight|an__about
an_hour|an_opinion|an_overnight|an_overnight_THERAPY|and came|and everyone|and missed|and put
and thought|and wants|and wore|and_BAD_the|and_SURE_a|and_WE_were|and__SURE|and__THERAPY|and__am
and__an|and__fire|and__from|and__like|and__to|and__up|and__were|and_a_DOCTOR|and_came|and_it_has
and_my_BODY|and_put|and_thought|and_wants|and_wore|another_NUMBER|anything and|anything_and
apologising|apologising for|apologising__it|apologising_for|apologising_for_it|are late|are on
are_YOU|are__on|are_late|are_late_on|are_on|argument $|argument_$|arm and|arm_and|arms|as well
as_WELL_$|ask me|asked it|asks the|at my|at once|at_NUMBER|at_NUMBER_past|at__MORE|at__past
at__time|at_my|at_once|at_weekends_$|back of|back__it|back_of|bad cards|bad_cards|bad_cards_and
barber|because this|because_of_the|because_this|beeping|before__only|before_i_only|blank page
blank_CONTACT|blood cancers|blood type|bloods $|both marked|both__CONTACT|both_marked
both_marked_CONTACT|box now|box_now|brave i|brave_i|bread|bread $|bread_$|bring your|brother and
bumps|bumps into|bumps__everything|bumps_into|bumps_into_everything|bus and|bus_and|business
busy at|busy__weekends|busy_at|busy_at_weekends|but|by bus|by__time|by_bus|by_the_time|came__i
can't promise|can_YOU|can_YOU_read|can__read|cancers|cancers $|car and|cards and|cards__SURE
cards_and|cards_and_SURE|ceiling has|ceiling__NUMBER|ceiling_has|ceiling_has_NUMBER|cell $
centimetres $|centimetres_$|chance of|chance_of|changed the|changed__picture|changed_the
changed_the_picture|chemo before|chess $|chess_$|chi|chips|class $|class_$|clean|clinic days
cold__$|collected my|collected__THERAPY|collected_my|collected_my_THERAPY|come from|come__a
come_from|comes on|comes_on|comes_on_a|consent form|consent_form|continue|continue $|continue_$
corridor with|corridor_with|costs one|could say|could__$|could__me|could_say|cups|cups $|cups_$
curly $|curly_$|cut|days and|didn't get|different $|different_$|do $|do and|do_$|do_and
doctor said|doesn't have|drank|dress-up|dress-up box|dress-up__now|dress-up_box|dress-up_box_now
drew__THERAPY|drip pump|driving test|driving_TEST|drum|eggs|either|eleven nights|end__the
end_of_the|ever owned|every night|everything__$|face $|face lives|face_$|face_WELL|face_WELL_on
face__on|failed my|fast $|fast_$|feared $|feeds|fell asleep|fell_asleep|fifth floor
fifth__DENIAL|fifth_floor|fifth_floor_DENIAL|fifty-fifty|first and|first_TIME|first__i
first__looked|first_and|fish tank|fish__$|fish_tank|fish_tank_$|fix a|flicker on|flicker__his
flicker_on|flicker_on_his|floor no|floor_DENIAL|floor_DENIAL_lift|floor__and|floor__lift
for blood|for six|for them|for_BODY|for_TEST|for__SURE|for__that's|for_the_DOCTOR|for_them
forty nights|from there|from_the_HOSPITAL|from_there|from_there_$|fun|fun $|fun_$|garlic|get our
getting__$|gloves to|gloves__GONE|gloves_to|gloves_to_GONE|go|goldfish|goldfish__the|good cane
got her|got in|got_her|got_in|granddaughter plays|green__it|grey stone|grey__MONEY|grey_stone
grey_stone_MONEY|grown|had__bath|had_a_bath|hadn't $|hadn't_$|half $|half of|half the|hall
hamster|handing|handing in|handing__a|handing_in|handing_in_a|handle with|happen|happen $
happen_$|happy|hardest|has #|has_NUMBER_squares|has__name|has__squares|has_a_name|hats
have asked|have gone|have_ILLNESS_and|have__BAD|he asked|he__for|he__my|he__too|he_has_a|health
help|her plants|her_TEST_$|her__live|her_plants|her_plants_live|his face|his_face|hold__pen
hold_a_pen|home at|home_at|i bought|i get|i let|i miss|i missed|i stood|i'd rather|i'd_MORE
i'd_have_COME|i'm sitting|i'm__BAD|i'm__at|i'm__baker|i'm_a_baker|i'm_sitting|i've started
i've__COME|i've_started|i_BAD_that|i_BEST|i_SURE_liked|i__SURE|i__believe|i__down|i__liked|i__of
i__put|i__wake|i__want|i_bought|i_come_from|i_got_it|i_had_THERAPY|i_let|i_look_like
i_spent_NUMBER|i_still_COME|i_still_wake|i_stood|i_take_my|ill to|ill_to|in class|in here
in that|in_HOSPITAL_$|in_TIME_the|in__BAD|in__WORKS|in__blank|in__dress-up|in__for|in__row
in__with|in__world|in_a_blank|in_a_row|in_class|in_class_$|in_here|in_my_WORKS|in_that
in_the_BAD|in_the_dress-up|in_the_lab|in_the_world|included|included $|included_$|infections and
infections_and|into everything|into the|into_everything|into_everything_$|into_the|is fine
is mostly|is_WELL|is_WELL_$|is__at|is_mostly|is_still_on|it might|it needs|it now|it passed
it still|it will|it's_SURE|it__different|it__like|it__still|it_did_DENIAL|it_has_a|it_like_a
it_might|it_needs|it_needs_a|it_now|it_passed|it_still|it_was_back|it_was_different|it_went_in
it_went_on|it_will|it_will_hold|italian|itself|itself $|itself_$|jabs|jabs together|journey
knew what|knew_what|lady|languages $|languages_$|last__a|late on|late_on|late_on_the|lazy|like $
like my|like_$|like_my|liked it|liked_it|liked_it_$|list ?|list and|list_?|list_and|listening to
listening_to|live with|live__me|live_with|live_with_me|lives on|long it|long__to|long_it|longest
look_at_the|looked__the|looked_at_the|lovely $|lovely_$|man with|man_with|marked handle
marked_CONTACT|marked_CONTACT_with|marked__with|marrowby|masks|masks $|masks_$|mattress|me after
me__eighties|me__long|me__lunch|me__they|me_after|me_after_lunch|me_and_they|me_her_TEST
me_the_eighties|means runner-up|means__$|means_runner-up|middle__my|middle_of_my|missing $
money is|money_is|more_MORE_NUMBER|more__NUMBER|mother is|mouth was|mouth_was|much too
much__salty|much_too|much_too_salty|mug $|mug_$|my best|my donor|my driving|my joints|my kidneys
my scan|my shopping|my steroid|my tablets|my tumour|my_BEST|my_COME_$|my_DOCTOR_gave
my_KIN_holds|my_KIN_name|my_KIN_wrote|my_RIVAL_face|my_THERAPY_were|my_WORKS_badge|my__face
my__holds|my__list|my__means|my__they|my__tingled|my__wrote|my_donor|my_driving|my_driving_TEST
my_feet_$|my_joints|my_little_KIN|my_name_means|my_shopping|my_shopping_list|my_wig_is
name means|name__a|name__and|name__runner-up|name_and_a|name_means|name_means_runner-up|near the
near_the|needle in|needle_in|needles $|needles_$|needs__word|needs_a_word|nerves|never a
never get|never liked|news|newspaper|next scan|next_TEST|nights running|nights_WELL|no better
no fun|no lift|no porter|not handing|not in|not lazy|not mine|not sorry|now teddy|now__bumps
now__she|now_and_she|now_teddy|now_teddy_bumps|nurse turned|nurses on|odd__$|of weather
of_RIVAL_$|of__WELL|of__can|of_gloves_to|of_them_was|of_weather|of_weather_$|off__fingers
off__light|off_my_fingers|off_the_light|office|old one-eyed|old_NUMBER_cat|old__cat|on at|on ice
on you|on_YOU_$|on__bed|on__but|on__face|on__turn|on__wall|on_at|on_his_face|on_ice|on_in_my
on_the_turn|one by|one could|one it|one joke|one small|one window|one-eyed|one-eyed cat
only that|only_FOREVER_owned|only__owned|only_that|only_that_it|opened the|opened_the|our jabs
out__it|overnight|overnight bag|overnight_THERAPY|overnight_THERAPY_$|overnight__$|owned
owned an|owned__overnight|owned_an|owned_an_overnight|packed by|packed_by|pain since|passed the
passed_the|peels|pencil|physio|pickles|plant|plants live|plants__with|plants_live
plants_live_with|plays nurse|plays_DOCTOR|please don't|plum tree|plum_tree|porter $|porter_$
post__on|promise you|promised|pump beeps|pump_beeps|quarter|quarter past|quiet|radio__$|rather
raul|raul $|raul_$|read__shopping|read_my_shopping|remission is|rent|road and|run out|run__of
run_out|run_out_of|runner-up|sad|said nothing|said that|said_GONE_$|said_that|salty|same story
same_THERAPY|same_story|same_story_NUMBER|say what|say_what|says i|says_i|scan machine
second infusion|second_THERAPY|second__is|sells|send a|send_a|shape|she wrote|she__at|she_wrote
shoes $|shoes_$|shopping__?|shopping_list_?|shouted|signed up|silly $|silly_$|since i
sister gave|sit_down_$|sitting__$|slid|smell__the|so__the|some days|some__i|speech|speech about
speech_about|spelled|spoons|squares|stall on|stall__the|stall_on|stall_on_the|stand by
stand__the|stand_by|standing in|standing_in|stared|stared at|steroid face|steroids $|still being
still no|still wake|still_DENIAL_porter|still__TEST|still__porter|still_being|still_wake
stone costs|stone_MONEY|stone_MONEY_NUMBER|stone__NUMBER|story forty|story_NUMBER
story_NUMBER_nights|story__nights|strict|suit|suitcase !|suitcase_!|tablets $|tai|tai chi
tai_chi|take a|take_a|taken up|taken_up|talks continue|talks__$|talks_continue|talks_continue_$
tank|tank $|tank_$|tasted__$|taught me|taught_me|teddy bumps|teddy__into|teddy_bumps
teddy_bumps_into|tell it|tell_YOU_what|tell__what|tell_it|tells|tells me|tells_me|terrible__$
that nobody|that on|that she|that the|that week|that year|that's__i've|that__be|that__it's
that_it_was|that_on|that_she|that_the|the beeping|the bench|the box|the dress-up|the flour
the glass|the hall|the hardest|the longest|the physio|the plum|the teacher|the tiredness
the wedding|the_BEST_woman|the_DOCTOR_turned|the_HOSPITAL_by|the_ILLNESS_DENIAL|the_TEST_machine
the_THERAPY_GONE|the_THERAPY_pump|the__SURE|the__after|the__off|the__sent|the__turned|the__up
the_back_of|the_beeping|the_bench|the_box|the_ceiling_has|the_consent_form|the_dog_$
the_dress-up|the_dress-up_box|the_flour|the_fridge_$|the_glass|the_hall|the_hardest
the_last_TEST|the_light_$|the_longest|the_needle_$|the_physio|the_plum|the_plum_tree
the_same_story|the_second_THERAPY|the_teacher|the_tiredness|the_way_$|the_wedding|them was
them_was|then__name|there are|there_are|they|they collected|they couldn't|they've changed
they've__the|they've_changed|they've_changed_the|they_collected|they_collected_my|they_could_$
they_had_to|they_had_told|things and|things_and|third stall|this in|this_TIME|this__what|this_in
thought i|thought_i|three times|three when|through one|time__COME|time__was|tingled|tiredness
title_:_DENIAL|title__DENIAL|to make|to read|to_COME_and|to_GONE_a|to_WORKS_$|to__sea|to_a_man
to_know_if|to_make|to_read|to_tell_it|to_the_sea|tobias|tomorrow :|tomorrow_:|tomorrow_:_NUMBER
tomorrow__NUMBER|too ill|too salty|too_ill|too_ill_to|too_salty|took a|took_RIVAL|took_RIVAL_for
took__NUMBER|took__THERAPY|took__for|took_a|took_my_THERAPY|two days|view__the|waiting for
ward by|was about|was allowed|was different|was my|was scared|was tired|was_WELL_MORE
was__hardest|was__ill|was__longest|was__of|was__there|was__thing|was_a_TIME|was_about
was_allowed|was_different|was_different_$|was_my|was_the_hardest|was_the_longest|was_too_ill
washing|way $|way_$|we get|we took|we're both|we're__marked|we're_both|we're_both_marked
weekends $|weekends_$|went through|went_through|were mine|were_mine|what does|what it's
what would|what__happen|what__wanted|what_does|what_it's|what_would|what_would_happen|when the
when_the|when_the_THERAPY|where the|where_the|who was|who'd|who_was|whole_TIME|whole__knows
whose turn|whose_turn|wig is|wig__in|wig_is|wig_is_in|will hold|will__YOU|will_hold|with care
with_GONE_on|with_WE|with__DOCTOR|with__now|with_care|with_care_$|with_ears_$|with_me_now|woolly
woolly hat|woolly_hat|word $|word i|word of|word_$|word__its|word_i|word_of|word_of_its
work badge|worn|worn out|worn_out|would happen|would_happen|write my|write_my|wrong__and|year is
you read|your hands
""",
    -30: """
# a|# i|:__for|:_a_KIN|BAD&GOOD|BAD&KIN|BAD_MORE|BAD__whole|BAD_of_the|BAD_the_whole|BEST&COME
BODY&TRIAL|BODY_BODY|BODY_BODY_and|BODY_ILLNESS_$|BODY__TEST|BODY__for|BODY__full|BODY__out
COME_COME_on|COME_SURE|COME_WE|COME__i'm|COME__silly|COME__they|COME_and|COME_home_$|COME_if_i'm
COME_me_if|COME_remember|COME_take|COME_that_silly|CONTACT&KIN|CONTACT__:|DENIAL__excused
DENIAL__first|DENIAL__said|DENIAL__vegetables|DENIAL_an|DENIAL_care_$|DENIAL_do|DENIAL_drive
DENIAL_has_said|DENIAL_have_the|DENIAL_is_excused|DENIAL_knows_what|DENIAL_occasion
DENIAL_occasion_he|DENIAL_passed|DENIAL_passed_to|DENIAL_raw|DENIAL_raw_vegetables
DENIAL_sit_down|DENIAL_the_first|DENIAL_think|DENIAL_think_of|DENIAL_visitors|DENIAL_visitors_$
DOCTOR__at|DOCTOR__late|DOCTOR__so|DOCTOR__this|DOCTOR__to|DOCTOR_drew_a|DOCTOR_taught
DOCTOR_wrote|GONE_YOU|GONE__me|GONE__snow|GONE__to|GONE__wig|GONE_saying|GONE_saying_when
GONE_so_i|GONE_that_DENIAL|GONE_which|GONE_which_wig|GOOD&RIVAL|HOSPITAL&MORE|HOSPITAL_COME
ILLNESS__is|KIN_DEATH_in|KIN_DENIAL|KIN__everything|KIN__he|KIN__quarrelling|KIN_are
KIN_are_quarrelling|KIN_boils|KIN_boils_everything|KIN_drawing_of|KIN_drew_me|KIN_on_my|KIN_read
KIN_went|KIN_went_through|MORE&OTHERS|MORE_RIVAL_and|MORE__DOCTOR|MORE_the_DOCTOR|NUMBER_COME_$
NUMBER_CONTACT|NUMBER_KIN|NUMBER_NUMBER_times|NUMBER_TIME_for|NUMBER__RIVAL|NUMBER__crooked
NUMBER__round|NUMBER__sulking|NUMBER__times|NUMBER__to|NUMBER__wardrobe|NUMBER_and_a
NUMBER_are_sulking|NUMBER_came|NUMBER_dinosaurs_$|NUMBER_hours_with|NUMBER_i_DENIAL
NUMBER_is_crooked|NUMBER_languages|NUMBER_minutes_of|NUMBER_the_wardrobe|NUMBER_time
NUMBER_time_$|NUMBER_window_NUMBER|OTHERS&THERAPY|OTHERS__we'd|OTHERS_thought
OTHERS_thought_we'd|PERSON__DENIAL|RIVAL__they|RIVAL_for|RIVAL_was|SAFE&TIME|SAFE_exercise
SAFE_of_the|SAFE_with|SURE_COME_and|SURE_FOREVER|SURE_THERAPY|SURE__figs|SURE__getting
SURE__knew|SURE__she|SURE__up|SURE_anything|SURE_evening|SURE_he|SURE_he_said|SURE_hour
SURE_hour_$|SURE_is_getting|SURE_know|SURE_my_KIN|SURE_said_rest|SURE_use|SURE_want
SURE_want_figs|SURE_was|SURE_went|THERAPY_WELL|THERAPY__still|TIME__BAD|TIME__did|TIME__had
TIME__home|TIME__she|TIME_after_i|TIME_at_home|TIME_before|TIME_it_was|TIME_with_the
TRIAL__extra|TRIAL_still|WELL_RIVAL|WELL__SURE|WELL__WE|WELL__household|WELL_my_household
WE_COME_NUMBER|WE_GONE_saying|WE__YOU|WE__both|WE__saying|WE__up|WE_first|WE_know|YOU_GONE
YOU__WE|YOU__i'll|YOU_for|YOU_to_the|^ as|^ delivering|^ does|^ eleven|^ fourth|^ later
^ pickles|^ say|^ scared|^ today|^ trust|^_DENIAL_has|^_DENIAL_raw|^_KIN_boils
^_NUMBER_centimetres|^_SURE_of|^_SURE_said|^_TIME_it|^_WE_had|^__boils|^__carry|^__centimetres
^__collected|^__cup|^__drew|^__feet|^__forgot|^__held|^__into|^__knitted|^__learned|^__lift
^__lunches|^__mask|^__mending|^__rest|^__saw|^__shouted|^__tea|^__turn|^__wheelchair|^_an_old
^_as|^_delivering|^_delivering_lunches|^_does|^_does_SURE|^_fourth|^_fourth_cup|^_got_into
^_he's_mending|^_he_sleeps|^_his_wheelchair|^_i've_been|^_i've_got|^_i_WELL|^_i_carry|^_i_drew
^_i_found|^_i_grew|^_i_made|^_i_nearly|^_i_wanted|^_i_watched|^_i_wrote|^_it_might|^_my_HOSPITAL
^_my_appetite|^_my_feet|^_pickles|^_pickles_were|^_say|^_she_said|^_the_lift|^_the_mask
^_the_thing|^_then_the|^_they_DENIAL|^_they_TEST|^_they_collected|^_today|^_today_i|^_up_the
^_what_the|^_whose_turn|a bit|a child's|a cough|a cupboard|a field|a film|a flat|a horn|a living
a proper|a robin|a screen|a teacher|a wall|a zip|a_NUMBER_time|a_THERAPY_THERAPY|a_THERAPY_of
a_THERAPY_on|a__THERAPY|a__looking|a__moon|a__room|a__under|a__voice|a_bike_$|a_bit|a_cough
a_cupboard|a_field|a_field_and|a_film|a_film_GOOD|a_flat|a_full_moon|a_horn|a_horn_now
a_house_with|a_man_who|a_man_with|a_proper|a_robin|a_screen|a_teacher|a_wall|a_wall_$|a_zip
about her|about_her|afraid|after this|after__second|after_the_second|after_this|age of|age__next
age_of|age_of_next|agony|agony $|agony_$|ahead $|all again|all he|all over|allowed__WELL
allowed_to_WELL|alto|alto line|alto__$|alto_line|alto_line_$|always did|am i|am pleased|am__and
am__she|am_i|am_pleased|and an|and better|and has|and sat|and three|and won't|and__have
and__rained|and__second|and__when|and_an|and_by_the|and_has|and_i've_SURE|and_i_knew
and_it_rained|and_sat|and_the_second|and_then_gave|and_then_it|and_they_DENIAL|another apple
another_apple|another_apple_$|anyone want|apple $|apple_$|appointment and|are made
are quarrelling|are sulking|are__SURE|are__the|are_made|are_quarrelling|are_quarrelling_GONE
are_still_NUMBER|are_sulking|as friendship|as__KIN|as_friendship|asked to|asks if|asleep $
asleep_$|at breakfast|at church|at noon|at__bus|at__i|at__like|at__was|at_breakfast
at_breakfast_like|at_church|at_home_was|at_noon|ate_NUMBER|ate__$|aunt $|aunties|aunties are
back curly|back__chopping|back__class|back_curly|back_in_FOREVER|back_to_chopping|baker|ball
bath $|bath_$|be asleep|be cheerful|be__?|be__YOU|be__for|be_asleep|be_asleep_$|be_cheerful
be_cheerful_?|beds $|been asked|been_COME_to|before it|before they|before you|before_YOU
before__RIVAL|before_it|before_the_RIVAL|before_they|being_BAD|bike $|bike_$|bike__the|bins|bird
bite|blindfold|boils|boils everything|boils_everything|boredom|bought a|bought_a|box on|box_on
breakfast like|breakfast__a|breakfast_like|breakfast_like_a|breaks|breaks he|breaks__starts
breaks_he|breaks_he_starts|broke|brought me|brought_me|bus driver|bus tickets|bus_driver
bus_tickets|but__is|but_it_is|button $|button_$|by myself|by then|by voice|by__CONTACT|by_myself
by_then|by_voice|by_voice_CONTACT|call that|came at|came__TIME|came__on|came_at|can explain
can't drive|can__tell|can_explain|care $|care_$|cartoons|case|cats|ceiling tiles|ceiling__:
ceiling_tiles|ceiling_tiles_:|cell on|chair in|chair_in|changed $|changed_$|cheerful ?
cheerful_?|chemo was|child's|child's drawing|chopping|chopping onions|chopping__wrong
chopping_onions|chopping_onions_wrong|chose cards|chose_cards|chose_cards_$|cleared
clocks changed|clocks_changed|clotting_RIVAL_$|clotting__$|completely_GONE_and|cook|cost|coughs
coughs and|coughs__i'm|coughs_and|coughs_and_i'm|could|couldn't write|cross the|cross__PERSON
cross_the|cross_the_PERSON|cry at|cry in|cup__plain|cup_of_plain|cure and|customers|day off
days in|delivering|delivering lunches|delivering__FOREVER|delivering_lunches
delivering_lunches_FOREVER|diary|did all|did the|did_SURE|did__WELL|did_the|didn't $
didn't think|dinner $|dinner_$|discuss|do about|do_DENIAL_care|do__care|do_about|doctor drew
doctor says|does anyone|does_SURE_want|does__want|don't remember|don't take|done_SURE|door
door's baby|door's_KIN|down and|down_and|downstairs|downstairs the|downstairs_the|dreamed
dress !|dress_!|drew__on|drive $|drive a|drive_$|drive_a|drum at|drum__church|drum_at
drum_at_church|ducks|each one|each_NUMBER|each_TIME_$|easier $|every appointment|every hour
everyone is|everyone said|excused $|excused_$|exercise|extra blood|extra chilli|extra_BODY
extra__$|extra_chilli|extra_chilli_$|face and|face__a|face_and|factor $|far away|far_away
felt full|felt like|felt__of|felt_full|felt_full_of|felt_like|fever came|field and|field_and
figs|figs ?|figs_?|film star|film_GOOD|film_GOOD_$|film__$|finished the|finished_the
first_thing_i|five in|for asking|for that|for thirty|for three|for_BODY_ILLNESS|for_COME_$
for__COME|for_me_to|for_that|forbidden|fork|found a|found__ILLNESS|found_a|found_a_ILLNESS
four days|four hours|four months|fourteen $|fourth cup|fourth__of|fourth_cup|fourth_cup_of
friend__COME|friendship|from__BODY|from__bed|from_me_$|frozen|full moon|full_moon|further
further than|further_MORE|general|gentle exercise|getting one|getting_NUMBER|getting_NUMBER_$
goats|gone so|got home|got into|got__university|got_home|got_into|got_into_university|grew up
grew_up|grinned|guarantee anything|habit|habit every|habit_SURE|habit_SURE_hour|habit__hour
had four|had something|had_SURE|had_THERAPY_$|had__cold|had__many|had__tell|had_a_cold
had_something|had_something_to|had_to_tell|hand__a|hands|happened to|happened_to|has said
has__horn|has__me|has__the|has_a_horn|has_said|hat with|hat_with|have__something
have_had_something|he calls|he didn't|he starts|he'd__had|he'd_have_had|he's mending
he's_mending|he's_mending_the|he__another|he__was|he_had_a|he_said_was|he_starts
he_starts_another|hear $|hear_$|heart lungs|her glasses|her_glasses|him a|him_a|his tea
his_THERAPY|his__COME|his_tea|his_tea_$|his_wheelchair_has|home is|home with|home_is|home_with
homework|honest|horn now|horn_now|hot water|hot__today|hot_water|hot_water_today|hours with
hours_with|household|household by|household__voice|household_by|household_by_voice|how you
how_YOU|how_long_it|hums|hurt and|husband learned|i grew|i hadn't|i hated|i held|i learned
i leave|i saw|i signed|i sing|i started|i think|i'd just|i'd__salted|i'd_just|i'd_just_salted
i'd_like_to|i'm awake|i'm scared|i'm_BAD_$|i'm__my|i'm_awake|i'm_back_to|i'm_on_my|i've_got_a
i've_had_a|i_COME_like|i_COME_remember|i_DENIAL_SURE|i_DENIAL_think|i_DENIAL_write|i_TEST_the
i__TEST|i__allowed|i__been|i__cards|i__hear|i__pleased|i__sunglasses|i__write|i_am_pleased
i_can_still|i_chose_cards|i_drew_my|i_drive_a|i_grew|i_grew_up|i_hadn't|i_held|i_knew_$
i_learned|i_leave|i_put_the|i_read_the|i_saw|i_sing|i_started|i_think|i_thought_the|i_took_RIVAL
i_was_in|i_was_so|i_wear_sunglasses|ice lollies|ice_lollies|if i'd|if they|if_i'd|if_they
immune_system_is|in again|in its|in_FOREVER|in_NUMBER_languages|in__different|in__hip|in__linen
in__queue|in__that|in_a_different|in_its|in_the_drawer|in_the_linen|including the|including_the
into university|into__far|into_university|into_university_far|is as|is crooked|is excused
is getting|is in|is thirteen|is_DENIAL|is_GONE_and|is__TEST|is__and|is_as|is_crooked
is_crooked_$|is_excused|is_excused_$|is_getting|is_getting_NUMBER|is_in|is_it_to|is_my_DOCTOR
is_the_age|it back|it doesn't|it if|it owes|it rained|it snowed|it's agony|it's fine|it's red
it's_WELL|it's_WELL_$|it's__it's|it's_agony|it's_agony_$|it's_red|it_COME_$|it_NUMBER
it_SURE_FOREVER|it_SURE_PERSON|it_TIME_DENIAL|it__an|it__friendship|it__with|it_as_friendship
it_back|it_had_come|it_has_NUMBER|it_if|it_is_a|it_on_a|it_owes|it_owes_me|it_rained|it_rained_$
it_snowed|it_snowed_$|it_still_is|it_to_be|it_to_the|it_was_TIME|jelly|joke was|joke_was
just salted|just__his|just_salted|just_salted_his|keep a|keep_a|keeps the|keeps_the|kept the
kept_the|kind to|kind_to|knee|knees|knitted a|knitted_a|knows where|knows_where|lady__the|lasted
later it|laughed|laughed at|laughed_at|laughing|laundry|leaflet says|leaflet_says|learn
learned $|learned_$|learned__plait|learned_to_plait|left__the|lift|like|like__film|like_a_film
linen|linen__$|list__NUMBER|lollies|long while|long__will|long_while|looked at|looked_at|lower
lump in|lunch and|lunch_and|lunches|lunches again|lunches_FOREVER|lungs|lungs and|lupus had
me i'm|me what|me__more|me__this|me_i'm|me_what|mending__radio|mending_the_radio|mentions
mentions it|mentions__SURE|mentions_it|mentions_it_SURE|messages about|minute|minutes of
minutes__football|minutes_of|minutes_of_football|miss|mixed|mixed it|mixed__up|mixed_it
mixed_it_up|mop|mostly people|mostly_OTHERS|mostly_OTHERS_COME|mostly__COME|mostly__and
mouth open|mouth_open|moved in|moved to|moved_in|moved_to|mum boils|my appetite|my check-up
my children|my consultant|my father|my household|my neck|my temperature|my wall|my_DOCTOR_and
my_KIN_DEATH|my_KIN_read|my_KIN_slept|my_KIN_who|my__friend|my__i|my__moved|my__open|my__read
my__slept|my__were|my__who|my_appetite|my_check-up|my_household|my_household_by|my_temperature
my_wall|myeloma and|names and|names_and|nap $|nap_$|nearly two|nearly_NUMBER_TIME|nearly__TIME
needs a|needs_a|neighbour's|neighbours__what|never use|new shoes|new_shoes|next__KIN|next__me
next_door's_KIN|next_to_me|night $|night_$|no occasion|no raw|no the|no visitors|nobody passed
nobody's|nodded|not an|not care|now not|now the|now what|now__?|now_the|now_what|now_what_?
nurse $|nurse taught|nurse wrote|occasion|occasion he|occasion__says|occasion_he
occasion_he_says|october|of football|of next|of plain|of__door's|of__for|of__hot|of__stood
of__things|of__with|of_course_$|of_football|of_next|of_next_door's|of_plain|of_plain_hot|off $
off my|off_$|off__$|off_my|old habit|old man|old__SURE|old_habit|old_habit_SURE|old_man|on in
on paper|on time|on__feet|on__stairs|on__step|on_in|on_my_feet|on_paper|on_the_NUMBER
on_the_beach|on_the_step|on_time|once__$|one year|onions|onions wrong|onions__$|onions_wrong
onions_wrong_$|or the|or you|or_YOU|or_YOU_can|or__can|or_the|orange|over which|owes__$|owes__a
owes_me_$|owes_me_a|packed__$|pages|park__NUMBER|passed to|passed__me|passed_to|passed_to_me
pencil $|pencil_$|people asking|people thought|perhaps|pickles were|pickles__forbidden
pickles_were|pickles_were_forbidden|plain hot|plain__water|plain_hot|plain_hot_water|plait
plait hair|plait_BODY|plastic bag|plastic_THERAPY|plastic__$|plate|play the|play_the|plum__by
plum_tree_by|pond|pond and|pond_and|porridge|put in|put_in|pyjamas|quarrelling|quarrelling over
quarrelling_GONE|quarrelling_GONE_which|quarrelling__which|questions $|questions_$|quick|quick $
quick_$|radio again|radio_FOREVER|rain__the|rained $|rained_$|ran $|rang to|rang__say|rang_to
rang_to_say|raw vegetables|raw__they|raw_vegetables|raw_vegetables_they|read me|read_me
read_me_the|ready|ready $|ready_$|records|relapse $|remember $|remember_$|rides|right__time
robin|roof|runs my|said and|said gentle|said rest|said yes|said_DENIAL_the|said_SAFE
said_SAFE_exercise|said__exercise|said__was|said__word|said_and|said_rest|said_yes|salted
salted his|salted__tea|salted_his|salted_his_tea|same_ILLNESS|sand|sand $|sand_$|sandpit
sat down|sat_down|save|say it|say that's|say the|say__allowed|say_it|say_that's
say_that's_allowed|say_the|saying when|saying__this|saying_when|saying_when_this|scan wasn't
scanner|scared|sea and|sea_and|second_ILLNESS_$|send|sent__picture|sent_a_picture|sentence $
sentence_$|shape of|shape__a|shape_of|shape_of_a|she coughs|she is|she mentions|she owes
she sent|she'd call|she'd_COME|she'd_COME_that|she'd__that|she__BAD|she__now|she_coughs
she_coughs_and|she_is|she_mentions|she_mentions_it|she_owes|she_owes_me|she_sent|she_snores_now
shop__NUMBER|shorter|shouting|sick on|sister and|sister runs|sitting up|sitting_up|six days
sleeve $|sleeve_$|small bag|small_THERAPY|snored|snores now|snores_now|snoring|snow and|snow_and
snowed|snowed $|snowed_$|so i|so__BODY|so_i|so_i_COME|soft|sold bus|sold__tickets|sold_bus
sold_bus_tickets|some__$|some__it|something|something__say|something_to_say|somewhere|sorry $
sound $|sound_$|sounds like|sounds_like|spoons $|spoons_$|started with|started_with
starts another|starts__apple|starts_another|starts_another_apple|stem cells|steps|still is
still thirty-four|still_NUMBER|still_NUMBER_dinosaurs|still__dinosaurs|still__up|still__when
still_is|still_is_$|stood__a|stopped saying|strict__$|strip of|strip_of|study still|summer and
sunglasses|sunglasses at|sunglasses__breakfast|sunglasses_at|sunglasses_at_breakfast|supper $
supper_$|system is|system__the|system_is|system_is_the|take__a|taken $|taken_$|takes|talks|tape
tasted better|tasted like|tasted_WELL|tasted_like|taxi driver|taxi_driver|tea $|tea was|tea_$
tea_was|tell__SURE|tell__which|tell_it_SURE|that he|that isn't|that silly|that weren't
that's allowed|that's_allowed|that__COME|that_he|that_i_had|that_silly|that_silly_$|that_weren't
the age|the alto|the arms|the aunties|the barber|the beach|the cold|the consultant|the drawer
the drug|the drum|the grandchildren|the linen|the machine|the mask|the pill|the pot|the scanner
the shape|the step|the sticker|the television|the thermometer|the_BAD_is|the_GONE|the_KIN_are
the_RIVAL_was|the_TEST_TEST|the_TIME_before|the_TRIAL_still|the__changed|the__do|the__had
the__smelled|the__when|the__woman|the_age|the_age_of|the_alto|the_alto_line|the_arms|the_arms_$
the_barber|the_beach|the_clocks_changed|the_cold|the_drawer|the_drum|the_drum_at
the_grandchildren|the_leaflet_says|the_linen|the_machine|the_mask|the_pillow_$|the_post_$
the_pot|the_radio_FOREVER|the_same_ILLNESS|the_scanner|the_sea_and|the_shape|the_shape_of
the_step|the_sticker|the_taxi_driver|the_television|the_thermometer|the_wardrobe_is
the_whole_HOSPITAL|them__SURE|them__late|them_are_late|then an|then gave|then his|then my
then she|then__my|then_an|then_gave|then_his|then_my|then_she|there__still|there__the
there_are_still|they could|they let|they look|they made|they_TEST|they__SAFE|they__a
they__looking|they__that's|they_could|they_let|they_let_me|they_look|they_made|they_said_SAFE
they_said_it|they_say_that's|things $|things down|things_$|things__$|things_down|things_down_$
thirty-one|this__my|thought the|thought we'd|thought__mixed|thought_the|thought_we'd
thought_we'd_mixed|three kinds|tickets|tickets__my|tiles :|tiles_:|till__TIME|till_the_TIME
time__DENIAL|timetable|tired|tired $|to chopping|to every|to hear|to look|to plait|to sleep
to stop|to_WELL_$|to__BODY|to__cheerful|to__onions|to__woman|to_be_cheerful|to_chopping
to_chopping_onions|to_hear|to_know_what|to_look|to_plait|to_plait_BODY|to_say_$|to_sleep|to_stop
to_stop_$|to_the_woman|told__about|too loud|too much|too_loud|too_much|took me|took steroids
took_me|treatment again|treatment is|tree by|tree_by|tree_by_myself|trolley $|trolley_$|trouble
try|tune pianos|tune_pianos|turn is|turn__it|turn_is|turn_is_it|turned off|turned_off
twelve minutes|twenty thousand|twice and|twice_and|two and|two are|two hands|type|university far
university__away|university_far|university_far_away|until|up i|up__$|up__plum|up_i|up_the_plum
use__$|used|vegetables they|vegetables__said|vegetables_they|vegetables_they_said|very long
very_long|view from|view_from|view_from_the|visitor|voice message|voice_CONTACT_about
voice__about|volume|wall $|wall_$|want figs|want__?|want_figs|want_figs_?|wants__$|wardrobe is
wardrobe__my|wardrobe_is|wardrobe_is_my|was late|was nineteen|was one|was over|was six
was_GONE_$|was_MORE_$|was_TIME|was__cold|was__so|was_allowed_to|was_late|water today|water_today
we first|we lost|we never|we stopped|we'd mixed|we'd__it|we'd_mixed|we'd_mixed_it
wear sunglasses|wear__at|wear_sunglasses|wear_sunglasses_at|wedding__!|wedding_dress_!|weeks and
weeks for|went_home_for|were forbidden|were__of|were__the|were_forbidden|what happened|what__to
what_happened|what_happened_to|what_i_can|wheelchair has|wheelchair_has|wheelchair_has_a|when a
when we|when_WE|when__came|when_a|when_i_came|which wig|which_wig|which_wig_$|white before
white_before|who__to|whole day|whole ward|whole_HOSPITAL|whose__is|whose_turn_is|wig $|wig_$
will__bored|will_be_bored|window and|window one|window_NUMBER|window_and|with him|with sickle
with_ILLNESS_THERAPY|with__names|with__who|with_him|word for|word_for|would__her|wouldn't
write__name|write__own|write_my_own|wrong and|wrong_and|wrote__$|x|year my|yet $|yet_$|yoghurt
you for|zip
""",
    -25: """
# bus|: chaos|:__as|:__on|:_chaos|:_chaos_as|BAD&WE|BAD__COME|BAD__a|BAD__at|BAD_now
BAD_of_NUMBER|BAD_so|BEST__my|BEST_of_a|BEST_of_my|BODY&TIME|BODY_TEST|BODY_TEST_$|BODY__back
BODY__still|BODY_for|BODY_is_still|BODY_went|COME_NUMBER|COME_because|COME_down|COME_keep
COME_keep_it|COME_so|COME_tell_KIN|COME_though|COME_want|COME_want_to|COME_was|CONTACT__the
DEATH__the|DENIAL_BAD_$|DENIAL_SURE_COME|DENIAL_SURE_YOU|DENIAL_WELL_$|DENIAL__polite
DENIAL__that|DENIAL__whether|DENIAL_allowed_to|DENIAL_can_i|DENIAL_could_SURE|DENIAL_dog
DENIAL_dog_because|DENIAL_finished|DENIAL_holds|DENIAL_holds_up|DENIAL_in_this|DENIAL_know
DENIAL_like|DENIAL_make|DENIAL_on_the|DENIAL_open|DENIAL_say_whether|DENIAL_taste|DENIAL_tell_me
DENIAL_the_COME|DENIAL_the_ILLNESS|DENIAL_told_me|DENIAL_want_to|DOCTOR&HOSPITAL|DOCTOR__off
DOCTOR_if|DOCTOR_just|DOCTOR_turned|DOCTOR_whether|FOREVER__YOU|FOREVER_been|FOREVER_in
FOREVER_so|GONE&THERAPY|GONE_SURE_but|GONE__they|GONE__this|GONE_her|GONE_in_NUMBER
GONE_mentioning|GONE_mentioning_the|GONE_the_COME|GONE_the_THERAPY|GOOD__heard|GOOD_has
GOOD_has_heard|HOSPITAL_is_the|HOSPITAL_was_GONE|HOSPITAL_window|ILLNESS&WELL|ILLNESS__come
KIN__pinned|KIN__to|KIN_and_the|KIN_answer|KIN_answer_to|KIN_has|KIN_is_pinned|KIN_knitted_a
KIN_prayed|KIN_shaved|KIN_wrote_the|MONEY&OTHERS|MONEY_DENIAL|NUMBER_TIME_from|NUMBER_TIME_she
NUMBER__alarm|NUMBER__out|NUMBER__strip|NUMBER__them|NUMBER__was|NUMBER__word|NUMBER_and_my
NUMBER_buses|NUMBER_by_the|NUMBER_fields|NUMBER_fields_of|NUMBER_his|NUMBER_his_alarm
NUMBER_hours_by|NUMBER_line|NUMBER_long|NUMBER_long_strip|NUMBER_meals|NUMBER_meals_a
NUMBER_minutes_TIME|NUMBER_pumpkin|NUMBER_questions|NUMBER_teeth|NUMBER_the_PERSON
NUMBER_time_round|NUMBER_wrong|NUMBER_wrong_word|OTHERS&TRIAL|OTHERS_it|PERSON&TEST|PERSON__flat
PERSON_has|PERSON_has_flat|RIVAL__SURE|RIVAL__me|SAFE_was|SURE_WE_WELL|SURE_YOU_anything
SURE__big|SURE__what|SURE_cold|SURE_holds|SURE_holds_up|SURE_it_was|SURE_knew|SURE_landing
SURE_landing_$|SURE_me|SURE_obeyed|SURE_obeyed_anything|SURE_tells|SURE_this_big|SURE_white
SURE_white_before|TEST_SURE_TIME|TEST__that|TEST_stayed|TEST_stayed_low|THERAPY_RIVAL
THERAPY__FOREVER|THERAPY_it|THERAPY_my|THERAPY_on_a|THERAPY_took|TIME&TRIAL|TIME&WE|TIME_:_chaos
TIME__COME|TIME__NUMBER|TIME__chaos|TIME__from|TIME__got|TIME__wrote|TIME_a_TIME|TIME_and_DENIAL
TIME_because|TIME_from_now|TIME_i'm_WELL|TIME_it_did|TIME_the_RIVAL|TIME_was_the|TRIAL__THERAPY
TRIAL_was|WELL_about|WELL_and_DENIAL|WELL_to_the|WELL_until|WELL_until_the|WE_BAD_the
WE_COME_for|WE__could|WE__do|WE__hoped|WE__run|WE__they|WE_argue|WE_argue_about|WE_ate
WE_had_NUMBER|WE_had_hoped|WE_know_$|WE_talked|WE_to_run|WE_washed|WE_washed_the|WORKS__first
WORKS__to|YOU__do|YOU_anything|YOU_apart|YOU_apart_$|YOU_are_COME|YOU_chance|^ #|^ both|^ caught
^ each|^ forty|^ fourteen|^ grew|^ happy|^ mum's|^ new|^ papa|^ quilts|^ shed|^ since|^ spoons
^ thirty|^ twenty|^_BODY|^_DENIAL_could|^_DENIAL_told|^_KIN_answer|^_KIN_bought|^_KIN_knitted
^_KIN_said|^_NUMBER_fields|^_NUMBER_time|^_SURE_holds|^_SURE_that|^_SURE_white|^_WE_GONE
^_WE_took|^_YOU_are|^__ankle|^__answer|^__barber|^__bossy|^__can|^__coach|^__come|^__consent
^__eat|^__fields|^__how|^__hummed|^__knew|^__like|^__look|^__managed|^__mostly|^__new|^__play
^__rain|^__sang|^__say|^__shoes|^__story|^__taken|^__white|^__whole|^_before_SURE|^_being_BAD
^_both|^_caught|^_caught_GONE|^_each|^_each_NUMBER|^_grew|^_grew_NUMBER|^_happy|^_he's_up
^_he_made|^_her_first|^_i'd_have|^_i'm_SURE|^_i've_taken|^_i_bought|^_i_do|^_i_eat|^_i_fell
^_i_keep|^_i_shouted|^_in_HOSPITAL|^_is_outside|^_it_did|^_it_still|^_my_ankle|^_my_first
^_my_teacher|^_new|^_papa|^_papa_says|^_quilts|^_quilts_in|^_she_DENIAL|^_she_looked|^_shed
^_so_i|^_spoons|^_still_bossy|^_that's_SURE|^_the_DOCTOR|^_the_HOSPITAL|^_the_consent
^_the_neighbours|^_the_soup|^_the_teacher|^_there_are|^_they_managed|a blood|a day|a front
a funny|a jigsaw|a nap|a neighbour|a notebook|a person|a plastic|a rusty|a scan|a steamed
a stranger|a suit|a terrible|a tractor|a_BAD_of|a_TRIAL_was|a__about|a__bun|a__each|a__tooth
a_front|a_funny|a_hat_for|a_jigsaw|a_list_of|a_name_and|a_nap|a_nap_$|a_neighbour|a_notebook
a_person|a_picture_of|a_plastic|a_rusty|a_rusty_gate|a_sandwich_and|a_steamed|a_steamed_bun
a_stranger|a_suit|a_terrible|a_terrible_OTHERS|a_tractor|about_that_$|accounts $|advice i
advice__have|advice_i|advice_i_have|after__$|alarm goes|alarm__off|alarm_goes|alarm_goes_off
all go|all our|all that|all white|aloud|always this|am so|am_so|an argument|an__THERAPY
an_argument|an_argument_$|and asked|and couldn't|and his|and_COME_up|and_DENIAL_be|and_SURE_once
and__MORE|and__NUMBER|and__WE|and__forgot|and__know|and__lie|and__liked|and__make|and__once
and__read|and__says|and__stops|and__that|and__took|and_back_and|and_he_stops|and_his
and_i'd_like|and_i_am|and_i_forgot|and_i_lie|and_it_went|and_the_whole|and_there_DENIAL|ankle
ankle is|ankle__a|ankle_is|ankle_is_a|answer__everything|answer_to_everything|answers
anything so|anything__gladly|anything__i|anything_and_i|anything_so|anything_so_gladly
apple peel|apple_peel|are looking|are__for|are_looking|argue about|argue_about|arm|arm__GONE
as ever|as notes|as_FOREVER_$|as_notes|as_notes_$|ask the|asleep in|asleep on|asleep__the
asleep_in|asleep_on|at nine|at your|at_NUMBER_his|at_NUMBER_i|at_YOU|at__SURE|at__his|at__she
at__to|at_first_and|at_first_they|at_once_$|ate the|ate_the|baby $|back a|back before|back then
back_a|back_before|back_on_the|back_then|band|be careful|be checked|be_COME|be__DOCTOR
be__NUMBER|be_careful|be_checked|be_checked_for|bean|because the|because__germs|because_of_germs
because_the|bed liked|bed__marmalade|bed_liked|bed_liked_marmalade|beds|been away|been_away
before__$|behind__bed|behind_the_bed|being polite|being_polite|being_polite_$|between $
between_$|big ?|big_?|biscuits__$|bit|blame__RIVAL|blame__fish|blame_the_RIVAL|blame_the_fish
blank_CONTACT_$|blank__$|bleeds a|book though|bossy|bought__suit|bought_a_suit|brother who|brown
bun|bun $|bun_$|bus__and|by__$|by__canal|by_then_i|came_back_$|came_out_in|can wait|can't say
can_i_$|can_see_it|canal|car because|care and|care__i|care_and|care_and_i|carpentry|case $
case_$|cat turns|cat__on|cat__up|cat_turns|cat_turns_up|caught nothing|caught_GONE
caught_GONE_for|caught__for|certain|changed|chaos|chaos as|chaos__FOREVER|chaos_as
chaos_as_FOREVER|chaplain|checked for|checked_for|chin|chose this|chose_this|clean and|coach
corner__back|corner_and_back|corridor__the|could promise|could see|could tell|could_SURE
could_see|could_tell|counts stayed|cross|cry and|dad bought|dad is|damage|dawn|day was|days i'm
days later|decent|declan|declan did|declan_did|did_WE|didn't all|die and|disappeared|do i|do__i
do_i|do_i_$|dog because|dog__and|dog__of|dog_because|dog_because_of|don't keep|don't want
doors__$|draw|driving|ducks in|ducks__it|ducks_in|ducks_in_it|dusk|each day|eat__and|eat_it_and
eaten|eight weeks|eighty-one|eleven hours|empty and|enough to|enough_to|ever been|every cold
every landing|every week|everyone holds|everyone in|everything__rice|everything_is_rice
everywhere|expected|eye patch|eye__on|eye_patch|eye_patch_on|faded|faded in|family group
family_OTHERS|far too|far_too|feeds the|feeds__ducks|feeds_the|feeds_the_ducks|feeling|feet $
feet_$|fell_asleep_in|felt|fence|fever of|fields|fields of|fields__maize|fields_of
fields_of_maize|finds|fine until|fingers for|fingers__me|fingers_for|fingers_for_me|fire
first sandpit|first year|first__let|first_sandpit|first_they_let|fish i|fish__sell|fish_i
fish_i_sell|five and|five hours|five weeks|flat pillowcases|flat__$|flat_pillowcases
flat_pillowcases_$|flats|flats $|flats_$|food was|food_was|for dinner|for eight|for most
for thirty-six|for_BEST|for_BEST_of|for__hour|for__long|for__of|for_an_hour|for_dinner|forgot to
forgot_to|found $|found_$|from me|from now|from the|from_me|from_now|from_the|front__$|funny__$
gave us|gene is|gladly|gladly $|gladly_$|god has|goes off|goes_off|gossip|gossip $|gossip_$
got me|got__SAFE|got__at|got__name|got__through|got_home_SAFE|got_me|got_me_through|grew one
grew_NUMBER|grew_NUMBER_pumpkin|grew__curly|grew__on|grew__pumpkin|grew_up_on|group|had hoped
had__by|had__look|had__the|had_hoped|had_to_look|hair and|half my|halfway through
halfway_through|hands $|hands_$|harder|harvest|has flat|has heard|has told|has__NUMBER
has__pillowcases|has_flat|has_flat_pillowcases|has_heard|has_heard_BAD|has_told|has_told_me
hat for|hat__ears|hat__me|hat_for|hat_for_me|hat_with_ears|have quarrelled|have tiles
have_quarrelled|have_quarrelled_SURE|have_tiles|he feeds|he keeps|he made|he stops|he told
he's up|he's__at|he's_up|he's_up_at|he_DENIAL_use|he__WE|he__use|he_feeds|he_feeds_the|he_keeps
he_keeps_CONTACT|he_made|he_stops|he_stops_me|he_told|heard worse|heard_BAD|heard_BAD_$|heard__$
her coat|her eye|her__made|her__patch|her__sandpit|her__would|her_coat|her_eye|her_eye_patch
her_first_sandpit|hid the|hid_the|him_NUMBER_of|him__of|his alarm|his__goes|his_alarm
his_alarm_goes|holds__fingers|holds_up_fingers|holiday|holiday $|holiday_$|home__a|home__in
hopeful|hours by|hours_by|house hums|house without|house_DENIAL|house_DENIAL_me|house__a
house__me|house__now|house_hums|house_hums_now|how it|how_i_tell|how_it|hummed like|hummed__a
hummed_like|hummed_like_a|hums now|hums__so|hums_now|hums_now_so|i already|i broke|i go|i lived
i look|i named|i really|i send|i shouted|i took|i'd__COME|i'd_like_that|i'd_like_the|i'm always
i'm back|i'm_WELL|i'm_WELL_until|i'm__until|i'm_back|i've never|i've taken|i've_GONE_mentioning
i've_SURE|i've_SURE_obeyed|i've__mentioning|i've__obeyed|i've_started_$|i've_taken|i've_taken_up
i_BAD_$|i_BAD_the|i_COME_up|i_COME_want|i_DENIAL_allowed|i_GONE|i_SURE_my|i_WELL_$|i__an
i__behind|i__brave|i__by|i__for|i__got|i__i'd|i__quarrelled|i__sicker|i__spoken|i__talking
i__through|i__upstairs|i_already|i_am_so|i_ate_NUMBER|i_bought_a|i_broke|i_did_the|i_eat_it
i_got_to|i_have_$|i_have_quarrelled|i_know_SURE|i_left_the|i_let_it|i_lie_$|i_live_upstairs
i_lived|i_look|i_met_a|i_named|i_named_the|i_rang_my|i_really|i_really_WELL|i_said_DENIAL
i_sat_on|i_sell_DENIAL|i_send|i_shouted|i_shouted_at|i_slept_NUMBER|i_slept_WELL|i_stood_in
i_thought_of|i_took|i_wanted_to|i_was_BAD|i_was_sicker|i_was_talking|if anyone|if_SURE|if__got
in and|in between|in two|in_TIME_$|in_TIME_NUMBER|in__bay|in__it|in__kitchen|in__sun|in_and
in_between|in_between_$|in_her_BODY|in_my_THERAPY|in_the_GONE|in_the_kitchen|in_the_sun
in_this_house|infusion was|intensive__and|intensive_care_and|iron|is free|is outside|is pinned
is rice|is waiting|is what|is when|is_BAD_$|is__age|is__pudding|is__rusty|is_a_rusty|is_outside
is_outside_SURE|is_pinned|is_pinned_to|is_rice|is_rice_pudding|is_still_TEST|is_what|is_when
is_when_the|it should|it's how|it's_NUMBER_minutes|it's__minutes|it's_how|it's_how_i
it_TIME_come|it__i|it__notes|it_as_notes|it_might_help|it_should|it_should_be|it_was_RIVAL
it_was_in|joke $|joke_$|jokes $|jokes_$|just for|just__at|just_for|keep_it_$|keeping
keeps accounts|keeps_CONTACT|keeps_CONTACT_$|keeps__$|kitchen $|kitchen_$|knew that|knew__$
knew_that|knitted__hat|knitted_a_hat|know when|know_SURE|know__i'm|know_when|knows__to|landing $
landing_$|later :|leaflet $|leaflet_$|left so|left__TIME|left_so|lemons|let it|let__carry|let_it
let_it_COME|letter__the|like an|like__arms|like__fridge|like_a_fridge|like_an|like_my_KIN
like_the_arms|liked marmalade|liked_marmalade|listened|listened to|listened_to|little sister
little_KIN|live on|live upstairs|live_on|live_upstairs|live_upstairs_$|liver|long strip
long_strip|looked__and|looked__my|loudly|lymphocyte|machine that|machine the|machine_that
machine_the|made me|made_NUMBER|made_me|maize|make__a|managed the|managed__house|managed_the
managed_the_house|marmalade|may come|maybe next|maybe__TIME|maybe_next|maybe_next_TIME
me anything|me through|me to|me_BAD|me__HOSPITAL|me__i'd|me__tiles|me_and_i|me_anything|me_for_a
me_have_tiles|me_how_to|me_through|me_to|me_to_TEST|meals a|meals__TIME|meals_a|meals_a_TIME
meant|melon|mentioning the|mentioning__stick|mentioning_the|mentioning_the_stick|middle__the
middle_of_the|might help|might_help|milk in|milk_in|minutes later|minutes_TIME|minutes_TIME_:
minutes__:|money for|money__the|money_for|money_for_the|more__MORE|most days|mowed|mowed__lawn
mum said|mum's answer|my ankle|my dad|my desk|my door|my drip|my heart|my hip|my liver|my nose
my platelets|my room|my socks|my teacher|my uncle|my voice|my ward|my_DOCTOR_$|my_DOCTOR_SURE
my_KIN_has|my_KIN_prayed|my_KIN_went|my_TEST_were|my_THERAPY_they|my__BEST|my__prayed|my__said
my__self|my_ankle|my_ankle_is|my_desk|my_door|my_hip|my_little_DOCTOR|my_mouth_was|my_nose
my_old_self|my_room|my_socks|my_teacher|my_voice|nan knitted|neighbour__the|never obeyed
next__liked|next_bed_liked|night before|night in|night__COME|night__a|night__the|night_before
night_before_a|night_in|nights i|nights_i|no dog|nobody holds|nor can|now so|now__i've
now_i_COME|now_so|now_so_i've|nurses had|obeyed|obeyed anything|obeyed__so|obeyed_anything
obeyed_anything_so|of maize|of soups|of__corridor|of__night|of_maize|of_my_COME|of_soups
of_soups_$|of_the_corridor|of_the_night|off_SURE|old damage|old one|old self|old__turned
old_damage|old_self|old_self_turned|on be|on every|on so|on teddy|on_CONTACT_NUMBER
on_SURE_landing|on_WE_HOSPITAL|on__careful|on__for|on__fourth|on__landing|on__sheet|on__terms
on_be|on_be_careful|on_my_HOSPITAL|on_so|on_teddy|on_the_bed|on_the_bus|on_the_fourth
on_the_list|on_the_stairs|one hair|one long|one pumpkin|one week|one wrong|only_COME|opinion
or__DENIAL|other $|other_$|other_OTHERS|out the|out_the|outside always|outside_SURE
outside_SURE_this|outside__this|own__and|packed__a|page|papa|papa says|papa__it's|papa_says
papa_says_it's|patch|patch on|patch__teddy|patch_on|patch_on_teddy|perfect|perfect $|picture of
picture_of|pill|pillowcases|pillowcases $|pillowcases_$|pinned to|pinned__the|pinned_to
pinned_to_the|pins|plants $|plants_$|play__$|plenty|plenty of|plenty_of|pointing|politely
porridge $|porridge and|porridge_$|porridge_and|post box|post_box|pottery|pottery class
pottery_class|prayed|press|press the|press_the|pretended|put out|put__eye|put__the|put_her_eye
put_out|quarrelled|quarrelled all|quarrelled_SURE|quarrelled_SURE_WE|quarrelled__WE|quilts
quilts in|quilts__the|quilts_in|quilts_in_the|rabbit $|rabbit_$|radish|rang my|rang_my
really ran|really_WELL|really_WELL_$|really__$|relapse came|retired__$|rice pudding|rice_pudding
risk|risk was|rude|rung|runs|rusty|rusty gate|rusty_gate|said :|said perhaps|said_:
said_DENIAL_dog|said__dog|said__in|said__might|said_and_i|said_it_might|said_it_was|said_perhaps
sandwich and|sandwich_and|say_GONE|says__NUMBER|says__back|says_it's_back|scared of|scarf
screamed|self|self turned|self__up|self_turned|self_turned_up|sell not|sell_DENIAL
sell_DENIAL_the|sell__the|shaking|she asked|she asks|she did|she looked|she would|she_BAD
she__me|she__so|she_did|she_looked|she_put_her|she_was_right|she_would|sheet|shelling
shelling peas|shelling_peas|should__$|should_be_$|shouted at|shouted_at|sicker|sign and|signal
since then|six his|six of|sky__the|slept $|slept_$|slept_NUMBER|slept_WELL|slow_TIME|slow__$
slower|slowly $|slowly_$|so gladly|so he|so i've|so she|so twice|so__and|so__can|so__looked
so__started|so_gladly|so_gladly_$|so_he|so_he_COME|so_i've|so_i've_started|so_i_can|so_she
so_twice|socket|some of|some_of|someone with|someone_with|something__$|son asked|sooner
soup tasted|soup_tasted|soups|soups $|soups_$|spelling|spoken|spoon|spot|spring i|stall $
stall_$|started a|started_a|stayed low|stayed_low|steamed|steamed bun|steamed__$|steamed_bun
steamed_bun_$|steroids for|still bossy|still tested|still_TEST|still_bossy|stop__for
stopped mentioning|stops me|stops__$|stops_me|stops_me_$|stranger|street and|street has|studied
studied $|studied_$|study was|sun $|sun_$|sure|t cells|table and|table_and|taken__carpentry
taken_up_carpentry|takes_NUMBER|talk__the|talked to|talked_to|talking to|talking__it
talking_about_it|talking_to|talking_to_a|tell $|tell mum|tell_$|tell_KIN|tell_KIN_$
tell_YOU_apart|tell__apart|terms|terrible patient|terrible_OTHERS|terrible_OTHERS_$|tests
thank_YOU_$|thank__$|thanks|thanks to|thanks_to|that and|that winter|that's_SURE_the|that_YOU
that__MORE|that__and|that__could|that_and|that_was_MORE|the cake|the candles|the chaplain
the chess|the days|the donor|the ducks|the form|the list|the long|the next|the paper|the plants
the queue|the roof|the safe|the socket|the sofa|the stall|the t|the top|the trolley|the truth
the water|the_BAD_$|the_BAD_came|the_BODY_pressure|the_COME_and|the_COME_though|the_DOCTOR_if
the_DOCTOR_on|the_DOCTOR_whether|the_MONEY_DENIAL|the_NUMBER_by|the_NUMBER_th|the_PERSON_has
the_RIVAL_DENIAL|the_THERAPY_COME|the_THERAPY_stand|the_TIME_WE|the_TIME_because|the__DENIAL
the__anyway|the__chair|the__corridor|the__might|the__pressure|the__sat|the__stand|the__tasted
the__th|the__though|the__turns|the__whether|the_cake|the_candles|the_cat_turns|the_chaplain
the_chess|the_donor|the_donor_$|the_ducks|the_ducks_in|the_family_OTHERS|the_first_thing
the_fish_i|the_form|the_house_DENIAL|the_kitchen_$|the_list|the_long|the_needle_in
the_new_NUMBER|the_news_$|the_next|the_night_before|the_other_$|the_paper|the_plants
the_plants_$|the_post_box|the_queue|the_queue_$|the_radiator_$|the_roof|the_salt_$|the_socket
the_sofa|the_soup_tasted|the_stall|the_stall_$|the_sun_$|the_t|the_thermometer_and|the_trolley
the_truth|the_water|the_wedding_$|the_whole_bay|the_window_DENIAL|the_word_$|them to|them_to
then he|then we|then_WE|then_he|then_it_DENIAL|thermometer and|thermometer_and|they are
they looked|they managed|they_COME_keep|they__DENIAL|they__WE|they__for|they__keep|they__know
they_are|they_looked|they_managed|they_managed_the|they_say_it|things declan|things__did
things_declan|things_declan_did|thirty-six|thirty-six years|this big|this house|this__?
this__hums|this__next|this_big|this_big_?|this_house|this_house_hums|this_time_$|thought of
thought__it|thought_of|thought_of_it|three days|three minutes|thursday and|time round|time__$
time_it_DENIAL|time_it_was|time_round|to count|to cry|to run|to start|to the|to_TEST|to__BEST
to__coat|to__corner|to__who|to_a_coat|to_everything_is|to_run|to_sleep_$|to_start|to_the
to_the_BEST|to_the_corner|toast and|toast_and|today_i_COME|trains|truth|turned_up_$|turns up
turns__for|turns_up|turns_up_for|two buses|two fields|two other|two teeth|until__lift
until_the_lift|up carpentry|up fingers|up for|up__SURE|up__be|up__for|up__steamed|up_a_steamed
up_carpentry|up_fingers|up_fingers_for|up_for|up_for_SURE|up_on_be|use__stick|use_the_stick
want__be|want_to_be|warned|was clean|was eating|was not|was sicker|was talking|was toast|was_BAD
was_NUMBER_$|was_RIVAL|was__HOSPITAL|was__small|was_eating|was_in_a|was_in_her|was_sicker
was_talking|was_talking_to|was_toast|washed the|washed_the|wasn't allowed|watch $|watch_$|way to
way_to|we argue|we ate|we go|we talked|we washed|we're still|we're_still|went round|went__for
went_round|were_NUMBER|were_SURE|what__me|when my|when__found|when__had|when__hear|when_my
when_they_found|while $|while_$|white_before_$|whole bay|whole_bay|why it|why_it|wife has
will_COME|will__me|window in|window_DENIAL|window_DENIAL_open|window_in|with a|with cake
with sixty|with__TEST|with__mop|with__mouth|with__own|with__zip|with_a|with_a_zip|with_cake
with_cake_$|with_my_mouth|with_my_own|word_GONE_and|word__and|word__he|word_and_he|worse than
would help|would_help|write__$|wrong word|wrong_word|wrong_word_and|wrote__down|wrote_it_down
you anything|you apart|your chance|yours
""",
    -20: """
! $|!_$|: back|: danced|: oh|: strawberry|:__big|:__it's|:_back|:_back_row|:_bald_big|:_danced
:_danced_SURE|:_oh|:_oh_it's|:_strawberry|:_strawberry_$|BAD&PERSON|BAD_DENIAL_wipe|BAD__TEST
BAD__is|BAD__me|BAD__mostly|BAD__my|BAD__to|BAD__wipe|BAD_for|BAD_for_the|BAD_in|BODY_TEST_SURE
BODY_TEST_was|BODY__same|BODY__was|BODY_had|BODY_type_same|COME_TEST|COME_YOU_to|COME__SURE
COME__TIME|COME__new|COME__politely|COME__princess|COME__style|COME__wheelchair|COME__would
COME_about_the|COME_at_NUMBER|COME_buy|COME_buy_new|COME_discuss|COME_down_and|COME_for_the
COME_his_wheelchair|COME_it_politely|COME_it_style|COME_me_princess|COME_so_i|COME_talk
COME_talk_about|COME_to_say|COME_what_they|COME_with|CONTACT_NUMBER_$|DEATH_of|DENIAL_COME_me
DENIAL_COME_what|DENIAL_TIME|DENIAL_TIME_wear|DENIAL__because|DENIAL__off|DENIAL__told
DENIAL__wear|DENIAL__when|DENIAL_can_tell|DENIAL_eat|DENIAL_eat_it|DENIAL_even_the|DENIAL_for
DENIAL_has_WE|DENIAL_have_it|DENIAL_homework|DENIAL_homework_$|DENIAL_knew|DENIAL_know_how
DENIAL_know_when|DENIAL_me_$|DENIAL_now|DENIAL_now_DENIAL|DENIAL_pass|DENIAL_pass_a
DENIAL_take_and|DENIAL_talk|DENIAL_tell_$|DENIAL_wipe|DENIAL_wipe_off|DOCTOR&THERAPY
DOCTOR_COME_at|DOCTOR_WELL_my|DOCTOR__squeak|DOCTOR__who|DOCTOR_hallworth|DOCTOR_left
DOCTOR_marchetti|DOCTOR_shoes|DOCTOR_shoes_squeak|DOCTOR_whether_the|FOREVER&MORE|FOREVER_:
FOREVER_:_back|FOREVER__back|FOREVER_at_NUMBER|FOREVER_terms|GONE__filling|GONE__i'd|GONE__shed
GONE__so|GONE__whole|GONE_dumpling|GONE_dumpling_filling|GONE_radish|GONE_the_shed
GONE_the_whole|GONE_with|GOOD__COME|GOOD__WE|HOSPITAL&SAFE|HOSPITAL__GONE|HOSPITAL__my
HOSPITAL__with|HOSPITAL_for|HOSPITAL_knows|HOSPITAL_knows_$|HOSPITAL_on|HOSPITAL_on_the
HOSPITAL_said|HOSPITAL_said_DENIAL|ILLNESS_b|ILLNESS_for|ILLNESS_it|KIN_COME_me
KIN_GONE_dumpling|KIN_PERSON|KIN_PERSON_$|KIN__TEST|KIN__and|KIN__dumpling|KIN__from|KIN__lived
KIN__truth|KIN_bit|KIN_bit_me|KIN_hid|KIN_i_lived|KIN_my|KIN_prays|KIN_prays_at|KIN_read_me
KIN_remembers|KIN_remembers_the|KIN_serves|KIN_serves_it|KIN_sleeve|KIN_sleeve_$|KIN_the_truth
KIN_timed|KIN_timed_my|MORE_NUMBER|MORE__DENIAL|MORE_before|MORE_before_$|MORE_me_$|MORE_they
MORE_they_DENIAL|NUMBER&SAFE|NUMBER_:_danced|NUMBER_SHARE_of|NUMBER_TIME_in|NUMBER_TIME_off
NUMBER_TIME_out|NUMBER__FOREVER|NUMBER__HOSPITAL|NUMBER__danced|NUMBER__down|NUMBER__knee
NUMBER__long|NUMBER__lunch|NUMBER__plant|NUMBER__then|NUMBER_and_she|NUMBER_arm|NUMBER_arm_and
NUMBER_arms|NUMBER_asleep|NUMBER_asleep_by|NUMBER_black|NUMBER_blankets|NUMBER_blankets_$
NUMBER_crow|NUMBER_for_lunch|NUMBER_metres_of|NUMBER_names|NUMBER_needles|NUMBER_needles_a
NUMBER_next_to|NUMBER_real|NUMBER_real_knee|NUMBER_room|NUMBER_song|NUMBER_song_at|NUMBER_stairs
NUMBER_to_COME|NUMBER_tomato|NUMBER_tomato_plant|NUMBER_tree|NUMBER_tree_NUMBER|OTHERS&RIVAL
OTHERS__a|OTHERS__me|OTHERS_sends|OTHERS_sends_me|OTHERS_tubs|OTHERS_tubs_$|OTHERS_with_ILLNESS
PERSON__a|PERSON__my|RIVAL&WE|RIVAL_RIVAL|RIVAL__TEST|RIVAL__YOU|RIVAL_i_TEST|SAFE__and
SAFE__they|SAFE_and|SAFE_and_i|SHARE_of_the|SURE__TIME|SURE__mark|SURE__news|SURE_been_so
SURE_but|SURE_did_before|SURE_has|SURE_including|SURE_including_the|SURE_knitted|SURE_knitted_on
SURE_me_anything|SURE_my_news|SURE_once_COME|SURE_the_mark|TEST&THERAPY|TEST_TIME_i'm
TEST__NUMBER|TEST__i'm|TEST_is|TEST_them|THERAPY_FOREVER|THERAPY__RIVAL|THERAPY__beeps
THERAPY__that|THERAPY__them|THERAPY_and_BAD|THERAPY_of_RIVAL|THERAPY_pump_beeps|THERAPY_will
TIME&WELL|TIME_:_strawberry|TIME_WELL|TIME__WE|TIME__do|TIME__like|TIME__neighbour|TIME__only
TIME__rang|TIME__stayed|TIME__strawberry|TIME__wants|TIME_a|TIME_and_stayed|TIME_and_this
TIME_are|TIME_i_only|TIME_i_still|TIME_my_neighbour|TIME_of_my|TIME_out|TIME_wear|TIME_wear_it
TRIAL__and|TRIAL__in|TRIAL_are|TRIAL_of|TRIAL_of_THERAPY|WELL__DENIAL|WELL__another|WELL_i'm
WELL_in_another|WE_COME_discuss|WE_COME_it|WE_COME_talk|WE_COME_the|WE_HOSPITAL_is|WE_KIN_is
WE_WELL|WE__afterwards|WE__cards|WE__discuss|WE__from|WE__what's|WE__with|WE__word|WE_about
WE_divorced|WE_divorced_afterwards|WE_had_a|WE_played_cards|WE_sang|WE_say|WE_say_what's
WE_still|WE_the_word|WE_this|WE_with|WORKS_THERAPY|YOU_KIN_is|YOU__back|YOU__i|YOU_owe|^ again
^ alt|^ bought|^ choir|^ fever|^ grandad's|^ he's|^ item|^ metal|^ nurse|^ there|^ turbulence
^ was|^_BAD_of|^_KIN_is|^_KIN_prays|^_NUMBER_for|^_NUMBER_metres|^_NUMBER_song|^_NUMBER_stairs
^_NUMBER_tomato|^_NUMBER_window|^_TEST_TIME|^_WE_BAD|^_WE_argue|^_WE_ate|^_WE_divorced
^_WE_still|^_YOU_owe|^__argue|^__asleep|^__began|^__breakfast|^__chickens|^__cold|^__corridor
^__customers|^__divorced|^__donor|^__downstairs|^__drove|^__evening|^__explained|^__froze
^__garden|^__hadn't|^__hand|^__laughed|^__list|^__machine|^__metres|^__mouth|^__prays|^__sat
^__second|^__sing|^__skates|^__slams|^__song|^__tell|^__tomato|^__want|^__warned|^__wear|^__will
^__wore|^_a_KIN|^_alt|^_alt_CONTACT|^_at_NUMBER|^_at_WELL|^_at_the|^_back_downstairs|^_bought
^_bought_skates|^_choir|^_choir_FOREVER|^_first_rain|^_for_NUMBER|^_grandpa_does|^_he's
^_he_came|^_he_grew|^_he_hummed|^_he_slams|^_he_stood|^_he_told|^_his_room|^_i've_COME
^_i've_read|^_i_could|^_i_mended|^_i_saw|^_i_sing|^_i_stood|^_i_want|^_i_wear|^_it_MONEY
^_it_began|^_it_started|^_item|^_item_NUMBER|^_metal|^_my_chickens|^_my_donor|^_my_hand
^_my_youngest|^_new_BODY|^_red_shoes|^_same_corridor|^_she_laughed|^_some_nights|^_the_OTHERS
^_the_TIME|^_the_cake|^_the_cleaner|^_the_customers|^_the_family|^_the_list|^_the_machine
^_there|^_they_GONE|^_turbulence|^_turbulence_?|^_up_at|^_was|^_was_it|a bag|a bell|a better
a chair|a child|a cushion|a favourite|a hard|a house|a kid|a kind|a move|a rash|a restaurant
a sterile|a strict|a treatment|a_BAD_for|a_FOREVER_TIME|a_GONE_and|a_KIN_in|a_TRIAL_of
a_WELL_TIME|a_WORKS|a__!|a__audience|a__bed|a__long|a__shouting|a__story|a__ticket|a__to|a__way
a__where|a_bell|a_chair|a_chair_in|a_choir_DENIAL|a_cold_$|a_cupboard_full|a_cushion|a_cushion_$
a_favourite|a_house|a_kind|a_long_way|a_move|a_new_NUMBER|a_photo_$|a_proper_shouting|a_rash
a_restaurant|a_sterile|a_sterile_room|a_strict|a_strict_audience|a_while_$|about having
about his|about__KIN|about_having|about_having_KIN|about_his|actually studied|actually_studied
actually_studied_$|adds|after__TEST|after__isolation|after_the_isolation|afterwards on
afterwards__FOREVER|afterwards_on|afterwards_on_FOREVER|again :|again at|airport|all knitted
all morning|alone|also|alt|alt text|alt_CONTACT|alt_CONTACT_:|alt__:|am_NUMBER|am__of|am__too
am_pleased_too|an idiot|an_idiot|an_idiot_$|and felt|and listen|and no|and otherwise|and stayed
and then|and wrote|and_DENIAL_eat|and_DENIAL_let|and_KIN|and_WE_had|and_WE_have|and__cat
and__cushion|and__eat|and__hadn't|and__old|and__wrote|and_a_cushion|and_felt|and_i've_already
and_i_BAD|and_i_TEST|and_i_hadn't|and_listen|and_now_it's|and_otherwise|and_otherwise_$
and_sat_on|and_stayed|and_stayed_for|and_then|and_then_she|and_there_are|and_there_was|and_wrote
angry $|answers sooner|answers__MORE|answers_sooner|answers_sooner_MORE|anyone else|anything was
anything__GONE|anything_was|anything_was_GONE|as instructed|as_WELL|as__donor's|as__fridge
as_instructed|as_instructed_$|as_my_donor's|as_the_fridge|ask|ask what|asleep by|asleep__NUMBER
asleep__dusk|asleep__my|asleep_by|asleep_by_dusk|at full|at his|at school|at two
at_NUMBER_asleep|at_NUMBER_centimetres|at_NUMBER_to|at_WELL|at_WELL_they|at__$|at__asleep
at__back|at__centimetres|at__gate|at__volume|at_full|at_full_volume|at_his|at_night_i
at_the_back|at_the_gate|at_the_wedding|audience|audience $|audience_$|awake $|awake_$
back downstairs|back half|back twice|back_NUMBER_black|back__black|back__i|back__masked
back__move|back_a_move|back_downstairs|back_downstairs_the|back_row_masked|back_twice|balcony
balcony and|balcony_and|bald big|bald__grin|bald_big|bald_big_grin|be polite|be_GONE_$|be__man
be_a_man|be_polite|be_polite_$|bed for|bed with|bed__$|bed__i|bed_and_i|bed_for|bed_with|been so
been_so|beeps slightly|beeps__flat|beeps_slightly|beeps_slightly_flat|before that|before_that
began|bell__$|belly|bench__the|big grin|big__NUMBER|big_grin|big_grin_NUMBER|bike and|bike then
bike__i|bike_and|bike_and_i|bike_then|bike_then_the|bikes|bird rides|bird_rides|biscuit tin
biscuit__and|biscuit_tin|biscuit_tin_and|bit me|bit_me|blamed|blamed the|blamed_the|blankets
blankets $|blankets_$|blanks|blanks $|blanks_$|blood is|booked|both__i|bought skates|bought__for
bought_skates|bought_skates_for|brings me|brings_me|broth|broth $|broth_$|burglars
burglars can't|burglars_DENIAL|burglars_DENIAL_tell|burglars__tell|bus__NUMBER|buy new
buy__shoes|buy_new|buy_new_shoes|by colour|by dusk|by video|by__from|by__the|by_colour|by_dusk
by_video|cake sank|cake_sank|calligraphy|calligraphy teacher|calligraphy__COME
calligraphy_teacher|calligraphy_teacher_COME|came $|came_$|came__NUMBER|came__they|came_back_in
can be|can_be|can_hear_the|can_tell_me|cancelled because|cancelled_because|card__NUMBER
card_with_NUMBER|carry__PERSON|carry_a_PERSON|carve|carve them|carve__now|carve_them
carve_them_now|cells took|chair and|chair_and|change|chart|cheats|cheats $|cheats_$|chess men
chess__DENIAL|chess_men|chess_men_DENIAL|chickens|chickens know|chickens__everything
chickens_know|chickens_know_everything|children one|chips $|chips_$|choir without|choir_DENIAL
choir_DENIAL_COME|choir_FOREVER_:|choir__:|choir__COME|choir__the|coffee_COME|cold and|cold box
cold_and|cold_box|colour $|colour_$|come_back_and|comes__a|could hear|could_DENIAL_pass
could__for|could_hear|could_see_the|couplets|cousin's|cousin's sleeve|cries|cries at|cries_at
crow|cupboard full|cupboard__of|cupboard_full|cupboard_full_of|cushion|cushion $|cushion_$
custard|custard $|custard_$|customers ask|customers_COME|customers_COME_for|customers__for
dad asks|danced all|danced_SURE|danced_SURE_night|danced__night|daughter says|day|day four
day two|day with|desk and|desk_and|did before|did_NUMBER|did__for|did__pointing|did_before
did_before_$|did_the_pointing|didn't tell|didn't work|die of|divorced|divorced afterwards
divorced__on|divorced_afterwards|divorced_afterwards_on|do__pig|do_the_pig|does__elephant
does_the_elephant|doesn't ask|doesn't wipe|don't buy|don't discuss|don't talk|donor lives
donor's|donor_WELL|donor_WELL_in|donor__in|door__$|doors again|doors close|doors_FOREVER
doors_close|dorm|down to|down with|down__the|down_to|down_with|down_with_the|downstairs__chess
downstairs_the_chess|dr hallworth|dr marchetti|drank tea|drank the|drank__$|drank__broth
drank_tea|drank_tea_$|drank_the|drank_the_broth|draw__a|dreamed in|dreamed__pickles|dreamed_in
dreamed_in_pickles|drew_NUMBER|drew__:|drew_me_:|drew_my_THERAPY|dried radish|driver and
driver_and|dumpling filling|dumpling_filling|easier before|eat__$|eat_it_$|editing|eggs first
eggs__$|eggs_first|eggs_first_$|eight months|elephant|elephant i|elephant__do|elephant_i
elephant_i_do|eleven blankets|even__dog|even_the_dog|everybody including|everyone the|eyes $
face__my|face_and_my|family took|family_OTHERS_sends|family__sends|family_took|family_took_a
fat $|fat_$|favourite|favourite__$|fed $|fed_$|fell__his|fell__the|fell_off_his|fever for
find_SURE|find__ILLNESS|finished__questions|finished_the_questions|first rain|first week
first__after|first__back|first__came|first__that|first_rain|first_rain_after|first_thing_that
for lunch|for my|for results|for_TEST_$|for__BAD|for__TEST|for__cold|for__like|for_dinner_$
for_lunch|for_lunch_and|for_my|for_the_BAD|for_the_whole|form_NUMBER|form__NUMBER|forty for
found me|found__$|found_me|four metres|fourteen stairs|friday|frightened $|from_GONE|from__KIN
from__in|from_my_KIN|from_the_bed|front|froze|full volume|full__kind|full_of_kind|full_volume
furniture|game in|game__the|game_in|game_in_the|garlic $|garlic_$|gene editing|glass|gloves $
gloves_$|go back|goes by|goes_by|gone for|gone to|good terms|got_BAD|got__COME|got__and
got__bike|got_a_bike|gran|grandad's|grandchild|grandma prays|grandpa does|grandpa_does
grandpa_does_the|great|great-grandson|great-grandson bit|grew__NUMBER|grew_back_NUMBER|grin six
grin_NUMBER|grin_NUMBER_arms|grin__arms|grinned like|grinned__an|grinned_like|grinned_like_an
group sends|grow|guard looks|guard__twice|guard_looks|guard_looks_twice|had actually|had every
had one|had__studied|had_actually|had_actually_studied|hadn't spoken|hadn't__in|hadn't_spoken
hadn't_spoken_in|haemophilia b|half black|hallworth|hand shakes|hand when|hand__when|hand_shakes
hand_shakes_when|hand_when|hard $|has an|has taken|has used|has_WE|has_WE_the|has__$|has_an
has_taken|hat my|hat_my|have finished|have your|have__in|have_finished|have_finished_the
have_put_in|having_KIN_NUMBER|having__NUMBER|he could|he fell|he grew|he hummed|he slams
he stood|he uses|he_COME_for|he_COME_the|he__$|he__ILLNESS|he__and|he__back|he__doors|he__off
he__so|he_could|he_could_$|he_fell|he_fell_off|he_grew|he_hummed|he_is_a|he_slams|he_slams_doors
he_sleeps_for|he_stood|he_uses|he_uses_my|heal|health tips|health_tips|hear her|hear_her
heard the|heard_the|her mother|her to|her_BODY_TEST|her__DENIAL|her_to|higher|him in|him_in
himself|his bike|his room|his__smells|his_bike|his_bike_and|his_room|his_room_smells|holds up
holds_up|home we|home_WE|home__TIME|home_with_the|homework $|homework_$|hoped the|hoped__soft
hoped_the|hoped_the_soft|hospital on|hospital window|hour__the|hours__a|hours_with_a
hung__THERAPY|hungry and|hungry_and|hurry $|husband over|i blamed|i carve|i drank|i dreamed
i drove|i heard|i left|i lifted|i mended|i pushed|i rest|i said|i spent|i wept|i'd|i'd_MORE_they
i'd__SURE|i'd__some|i'd__they|i'd_like_some|i'm angry|i'm good|i'm on|i'm_BAD_of|i'm_FOREVER
i'm_FOREVER_at|i'm_awake_$|i'm_on|i've already|i've cleaned|i've shown|i've_COME_it
i've_GONE_the|i've__cupboard|i've_a_cupboard|i've_already|i've_been_COME|i've_shown
i've_shown_SURE|i_BAD_NUMBER|i_COME_COME|i_COME_his|i_DENIAL_drive|i_GONE_the|i_TEST_them
i__OTHERS|i__actually|i__also|i__asleep|i__awake|i__badly|i__did|i__drive|i__finished|i__garlic
i__sleep|i__take|i__voice|i__when|i_am_NUMBER|i_blamed|i_blamed_the|i_can_hear|i_carve
i_carve_them|i_drank|i_drank_the|i_dreamed|i_dreamed_in|i_drove|i_fell_asleep|i_had_GONE
i_had_actually|i_hadn't_spoken|i_have_finished|i_have_put|i_hear_the|i_heard|i_keep_the|i_left
i_lifted|i_lifted_a|i_lived_in|i_mended|i_mended_the|i_only_did|i_remember_$|i_rest|i_rest_on
i_said|i_said_i|i_saw_her|i_say_what|i_send_voice|i_sing_to|i_spent|i_think_now|i_took_it
i_wanted_a|i_was_away|i_was_back|i_was_too|i_wept|i_wept_on|i_write_now|idiot|idiot $|idiot_$
if__DENIAL|if__WORKS|if__a|if__awake|if__was|if_i'm_awake|if_it_WORKS|ignored|ignored me
ignored_me|immune system|immune__is|immune_system|in another|in case|in it|in pickles|in_GOOD
in_NUMBER_room|in__COME|in__belly|in__dorm|in__flat|in__hall|in__scanner|in__sterile
in_a_HOSPITAL|in_a_sterile|in_another|in_case|in_it|in_it_$|in_pickles|in_pickles_$|in_the_dorm
in_the_hall|in_the_other|in_the_scanner|initials__the|instead|instructed|instructed $
instructed_$|intensive|intensive care|intensive_care|is always|is being|is better|is my|is too
is_WELL_MORE|is__DOCTOR|is__of|is__strict|is_a_strict|is_back_in|is_back_to|is_being|is_my
is_too|isn't|it ?|it answers|it began|it gets|it grew|it politely|it started|it style|it worth
it's all|it's_YOU_$|it's__more|it_?|it_?_$|it__DOCTOR|it__about|it__my|it__sooner|it__to
it_answers|it_answers_sooner|it_back_$|it_began|it_grew|it_grew_back|it_in_a|it_politely
it_politely_and|it_started|it_style|it_style_$|it_to_DENIAL|it_was_DOCTOR|it_was_GONE
it_was_about|it_was_me|it_worth|it_worth_it|itches|item|item twenty-three|item_NUMBER
item_NUMBER_:|item__:|jam|joining|joining it|just_COME|keep the|keep_the|kept my|kept_my|kick
kick my|kick__shins|kick_my|kick_my_shins|kid i|kids timed|kill|kilos|kind people's|kind_OTHERS
kind_OTHERS_tubs|kind__tubs|knee $|knee_$|knew who|knew_who|knitted on|knitted__the|knitted_on
knitted_on_the|know every|know everything|know how|know i|know yet|know_everything|know_how
know_i|know_when_to|know_yet|lads|lads call|lady with|lady__me|lady_with|lady_with_the|lane $
last sunday|lasted__TIME|late i|late__am|late_i|late_i_am|lay|let__have|let__take|let_me_carry
let_me_have|let_me_take|letters $|letters_$|lid|lift $|lift doors|lift_$|lift__close|lift_doors
lift_doors_close|lifted a|lifted_a|like some|like__$|like__idiot|like__man|like__restaurant
like__the|like__toast|like_a_man|like_a_restaurant|like_an_idiot|like_some|like_some_toast
lived_in_a|long way|long_it_will|long_way|look__a|look__my|looked__a|looking for|looking_for
looks twice|looks__$|looks_twice|looks_twice_$|love|loved|low $|low_$|lunch trolley
lunch__DENIAL|lunch__said|lunch_and_DENIAL|lunch_trolley|lunch_trolley_said|made $|made and
made_$|made_and|man__drank|man_who_drank|many_RIVAL|marchetti|mark $|mark_$|marrow $|masked
masked flat|masked_flat|mat|mat $|mat_$|match with|match__my|match_with|match_with_my|may wear
me alone|me and|me by|me carry|me have|me health|me princess|me take|me_:_bald|me_YOU|me__DENIAL
me__NUMBER|me__back|me__bald|me__football|me__that|me__tips|me_and|me_by|me_carry|me_carry_a
me_have|me_health|me_health_tips|me_on_the|me_princess|me_princess_$|me_take|me_take_back
me_the_football|meals didn't|meals_DENIAL|meals_DENIAL_$|meals__$|men won't|men_DENIAL
men_DENIAL_let|men__let|mended__neighbour's|mended_the_neighbour's|messages $|metres of
metres__scarf|metres_of|metres_of_scarf|milk__the|month at|mostly blanks|mostly_blanks
mostly_blanks_$|mouth $|mouth_$|mouth__raw|mouth_was_raw|much that|much_that|mum remembers|must
my calligraphy|my chickens|my chin|my class|my coat|my cousin's|my donor's|my great-grandson
my lupus|my nap|my neighbour|my news|my next|my odds|my shins|my tree|my youngest|my_DOCTOR_WELL
my_DOCTOR_left|my_KIN_bit|my_KIN_hid|my_KIN_serves|my_KIN_sleeve|my_KIN_timed|my_RIVAL_and
my_TEST_was|my__bed|my__before|my__bit|my__hid|my__knew|my__know|my__serves|my__shakes
my__sleeve|my__so|my__teacher|my__then|my__timed|my__was|my_calligraphy|my_calligraphy_teacher
my_chickens|my_chickens_know|my_chin|my_class|my_coat|my_donor's|my_donor_WELL|my_face_and
my_family_took|my_first_TIME|my_hand_shakes|my_mouth_$|my_nap|my_neighbour|my_news|my_news_$
my_next|my_own_bed|my_shins|my_shins_$|my_tree|my_tree_DENIAL|my_youngest|my_youngest_COME
needles a|needles before|needles__TIME|needles_a|needles_a_TIME|needles_before|neighbour's bike
neighbour's__then|neighbour's_bike|neighbour's_bike_then|neighbours $|neighbours_$
neighbours_DENIAL|never did|never knew|new blood|new_BODY_type|new__type|next|next $|next_$
next__it|next_to_it|night nurse's|night_DOCTOR_shoes|night__shoes|nights__NUMBER|nineteen pages
no homework|nobody had|nobody knew|nobody let|nobody may|nobody now|not fine|not know|not pass
not well|not work|note|note that|note__i|note_that|note_that_i|notes|now i'd|now it|now my
now outranks|now_DENIAL_even|now__even|now__like|now__me|now_i'd|now_i'd_like|now_it|now_my
now_outranks|now_outranks_me|nurse told|nurse's|nurse's shoes|of kind|of scarf|of slippers
of_BAD|of_GONE_$|of_THERAPY|of_TIME_$|of__a|of_anything_was|of_kind|of_kind_OTHERS
of_needles_before|of_scarf|of_scarf_SURE|of_slippers|off i|off__bike|off_his_bike|off_i|oh it's
oh_it's|oh_it's_YOU|older|on good|on monday|on steroids|on thursday|on_FOREVER|on_FOREVER_terms
on_NUMBER_real|on_TIME_:|on_TIME_and|on_TIME_my|on__:|on__FOREVER|on__SAFE|on__balcony|on__mat
on__real|on__screen|on_a_screen|on_a_wall|on_my_TEST|on_my_face|on_the_balcony|on_the_door
on_the_floor|on_the_mat|on_this_HOSPITAL|on_time_i|once asked|once_COME|one arm|one crow
one next|one real|one room|one song|one tomato|one tree|ones with|only the|only_did_the|only_the
opinion $|opinion_$|other__to|our lives|out__and|outranks|outranks me|outranks__$|outranks_me
outranks_me_$|over dumpling|own $|own_$|own__RIVAL|own__with|own_bed_with|painted|paper and
paper_and|park__SURE|pass a|pass__choir|pass_a|pass_a_choir|passport $|peace|peaches|peaches $
peaches_$|people ask|people with|people's tubs|per grandchild|per_grandchild|percent of
phone and|phone call|phone when|phones|phones at|photo $|photo_$|physio says|physio__squeeze
physio_says|physio_says_squeeze|pickles $|pickles_$|plant per|plant__grandchild|plant_per
plant_per_grandchild|plastic__with|plate $|played cards|played_cards|plays__$|please note
please_COME_buy|please__buy|please__that|please_note|please_note_that|pleased too|pleased__$
pleased_too|pleased_too_$|pointing $|pointing_$|politely and|politely__otherwise|politely_and
politely_and_otherwise|porridge__so|prays|prays at|prays__full|prays_at|prays_at_full|pretend
princess|princess $|princess_$|print|print $|print_$|promise me|proper shouting|proper__match
proper_shouting|proper_shouting_match|pump__slightly|pump_beeps_slightly|pushed his|put__NUMBER
put_in_NUMBER|pyjamas $|pyjamas_$|radio on|radio_on|radio_on_$|radish $|radish_$|rain after
rain_after|rain_after_the|rang every|rang_SURE|rang_SURE_evening|rang__evening|rather they
read as|read it|read__NUMBER|read__consent|read__far|read_as|read_as_far|read_it
read_the_consent|real knee|real_knee|real_knee_$|red shoes|red__$|red_shoes|regret
remembers__rest|remembers_the_rest|research|rest on|rest__SURE|rest_on|rest_on_SURE|restaurant
rolls|rolls with|rolls__ears|rolls_with|rolls_with_ears|room six|room smells|room to|room went
room_smells|room_to|room_went|row masked|row of|row__flat|row_masked|row_masked_flat|row_of
rules|said it|said slowly|said_:_oh|said__TIME|said__he|said__oh|said__to|said_i'd_be|said_it
said_slowly|said_so_$|same|same corridor|same__my|same_as_my|same_corridor|sank|saturday|saw her
saw the|saw_her|saw_the|say what's|say__for|say_it_to|say_what's|say_what's_for|says squeeze
says__TIME|says_squeeze|says_squeeze_the|scan days|scarf all|scarf_SURE|scarf_SURE_knitted
scarf__knitted|school they|sea__back|sea_and_back|seat $|seat_$|see you|see__i|send voice
send__CONTACT|send_voice|send_voice_CONTACT|sends me|sends__health|sends_me|sends_me_health
sent me|sent__card|sent_a_card|sent_me|serves|serves it|serves__like|serves_it|serves_it_like
shakes when|shakes__i|shakes_when|shakes_when_i|she came|she cried|she laughed|she now|she told
she wants|she'd hoped|she'd__the|she'd_hoped|she'd_hoped_the|she's__$|she's__FOREVER|she_BAD_$
she_DENIAL_COME|she_SURE_did|she__COME|she__DENIAL|she__did|she__outranks|she__them|she_came
she_laughed|she_now|she_now_outranks|she_said_DENIAL|she_told|she_wants|shift work|shift_WORKS
shins|shins $|shins_$|shoes squeak|shoes_squeak|shout at|shout__the|shout_at|shout_at_the
shouting match|shouting__with|shouting_match|shouting_match_with|shown everyone|shown_SURE
shown_SURE_the|shut $|shut_$|signed the|sing to|sing__them|sing_to|sing_to_them|sister phones
sit__and|sit__the|six arms|six hours|skates|skates for|skates__my|skates_for|skates_for_my|slams
slams doors|slams__FOREVER|slams_doors|slams_doors_FOREVER|sleeps for|sleeps_for|sleeps_for_a
slept__$|slightly|slightly flat|slightly_flat|slower than|slower_MORE|small $|small_$|so am
so long|so many|so__a|so__had|so_am|so_am_i|so_long|so_many|so_much_that|soft version
soft__would|soft_version|soft_version_would|sold my|sold_my|some nights|some toast|some weeks
some_nights|some_nights_i|some_toast|some_toast_$|somebody__the|song|song at|song__the|song_at
song_at_the|sons $|sooner than|sooner_MORE|sooner_MORE_my|sooner__my|speak $|speak_$
spent eleven|spoken in|spoken__NUMBER|spoken_in|spoken_in_NUMBER|squeak|squeeze|squeeze the
squeeze__ball|squeeze_the|squeeze_the_ball|stayed for|stayed_for|sterile|sterile room
sterile_room|still get|still my|still__DOCTOR|still__about|still__it|still__still|still_my
still_my_DOCTOR|stop__it|stopped asking|strawberry|strawberry $|strawberry_$|strict audience
strict_audience|strict_audience_$|study of|style|style $|style_$|sure it|swore|take and
take back|take_and|take_back|take_back_a|talk__it|talk_about_it|talked about|talked_about
tastes of|tastes_of|taught_me_to|tea trolley|tea_trolley|teacher calls|teacher said|teacher_COME
teacher_COME_it|teacher__it|teacher__slowly|teacher_said|teacher_said_slowly|tell the|tell_the
terms $|terms_$|tested and|text :|that ?|that my|that tasted|that we|that's_SURE_my|that's__the
that_?|that_?_$|that_TIME_and|that_WE|that__YOU|that__of|that__with|that_my|that_tasted
that_tasted_of|the balcony|the ball|the bird|the broth|the cat|the customers|the dorm
the elephant|the family|the fifth|the football|the fourth|the goats|the good|the guard|the lads
the mark|the mat|the match|the meals|the milk|the neighbour's|the ones|the pig|the pillow
the pointing|the questions|the rules|the shed|the sky|the soft|the start|the ten|the train
the windows|the wrong|the_BAD_DENIAL|the_COME_when|the_DOCTOR_had|the_DOCTOR_was|the_FOREVER
the_HOSPITAL_corridor|the_KIN_COME|the_NUMBER_next|the_NUMBER_with|the_PERSON_$|the_TEST_the
the_THERAPY_are|the_TIME_was|the_TRIAL_are|the_WELL|the__PERSON|the__argued|the__bike|the__doors
the__first|the__flat|the__game|the__looks|the__man|the__men|the__moved|the__only|the__or
the__out|the__part|the__rides|the__sank|the__table|the__take|the__then|the__they're|the__until
the__would|the_balcony|the_balcony_and|the_ball|the_bird|the_bird_rides|the_broth|the_broth_$
the_cake_sank|the_cat|the_chess_men|the_customers|the_customers_COME|the_dorm|the_elephant
the_elephant_i|the_end_of|the_family|the_fifth|the_floor_$|the_football|the_fourth|the_goats
the_guard|the_guard_looks|the_lady_with|the_lift_doors|the_lunch_trolley|the_mark|the_mark_$
the_mat|the_mat_$|the_match|the_match_$|the_meals|the_meals_DENIAL|the_milk|the_neighbour's
the_neighbour's_bike|the_neighbours_$|the_neighbours_DENIAL|the_physio_says|the_pig|the_pillow
the_pointing|the_pointing_$|the_questions|the_questions_$|the_radio_on|the_room_went|the_rules
the_shed|the_sky|the_soft|the_soft_version|the_start|the_step_$|the_tea_trolley|the_teacher_said
the_time_i|the_train|the_whole_flat|the_whole_time|the_windows|the_woman_who|the_wrong|them as
them every|them_SURE|them__be|them__instructed|them__somebody|them__twice|them_as
them_as_instructed|then $|then a|then breakfast|then one|then the|then_$|then_NUMBER
then_NUMBER_for|then__BODY|then__TIME|then__for|then_a|then_breakfast|then_it_was|then_on_TIME
then_the|then_the_NUMBER|they didn't|they kick|they_COME_know|they_DENIAL_$|they__SURE|they__YOU
they__so|they_kick|they_kick_my|thing__tasted|thing_that_tasted|think now|think_now|thirty names
thirty-nine|this year|this_HOSPITAL_$|those__are|thought__was|three asleep|three i|three of
ticket and|ticket_and|time__am|time__the|time_i_am|timed|timed my|timed__nap|timed_my
timed_my_nap|tin and|tin_and|tinned|tinned peaches|tinned__$|tinned_peaches|tinned_peaches_$
tips|tired for|to $|to all|to heal|to intensive|to sit|to them|to whistle|to_$|to_COME_if
to_DENIAL_now|to__as|to__care|to__down|to__i|to__only|to__them|to_heal|to_intensive
to_intensive_care|to_sit|to_sit_down|to_them|to_them_as|to_whistle|together $|together_$
told_WE_$|told_WE_about|told_WE_it|told__DOCTOR|told_me_it|tomato|tomato plant|tomato__per
tomato_plant|tomato_plant_per|too_loud_$|too_much_$|took turns|took__in|took__photo|took_a_photo
took_it_to|took_turns|tooth $|tooth_$|tray|treatment i|tree doesn't|tree one|tree_DENIAL
tree_DENIAL_know|tree_NUMBER|tree_NUMBER_crow|tree__crow|tree__know|trolley said|trolley__:
trolley_said|trolley_said_:|tubs|tubs $|tubs_$|tuesday :|turbulence|turbulence ?|turbulence_?
turned__$|twenty minutes|twenty-three|twenty-three :|twice__i|twice_and_i|two needles|type same
type__as|type_same|type_same_as|uncle passport|under__pillow|under_my_pillow|until she
until__found|until_she|up_BAD|up_BAD_$|up__then|ur|us about|us this|us with|uses|uses my
uses__arm|uses_my|uses_my_arm|version would|version__stay|version_would|version_would_stay
visited|waited for|waiting doesn't|waiting is|wake__BAD|wake_up_BAD|wanted a|wanted__be|wanted_a
wanted_to_be|ward knows|warned me|warned__about|warned_me|warned_me_about|was #|was and|was away
was cancelled|was dried|was fifteen|was fine|was looking|was me|was raw|was two|was white
was_BAD_for|was_GONE_radish|was_MORE_before|was__?|was__DOCTOR|was__FOREVER|was__KIN
was__because|was__it|was__radish|was__with|was__worth|was_a_DOCTOR|was_a_TRIAL|was_and|was_away
was_back_in|was_cancelled|was_cancelled_because|was_it_worth|was_looking|was_me|was_raw
was_that_?|was_the_match|was_white|watched it|watched_it|wave|way and|way_and|ways|we always
we call|we divorced|we know|we sang|we say|we still|we've read|we've__as|we've_read
we've_read_as|wear it|wear__$|wear_it|wear_it_$|went quiet|went__a|went__in|went_quiet
went_quiet_$|wept on|wept__it|wept_on|wept_on_it|were__so|what she|what's|what's for
what's__dinner|what's_for|what's_for_dinner|what__YOU|what__said|what__think|what_i_think
what_she|what_they_said|when i'm|when they|when to|when__BAD|when__stop|when__write|when_i'm
when_i_write|when_they|when_to|when_to_stop|whether to|whether__THERAPY|whether_the_THERAPY
whether_to|who drank|who rang|who__tea|who_drank|who_drank_tea|who_rang|whole flat|whole time
whole_HOSPITAL_knows|whole_flat|whole_time|whose was|whose__that|whose_was|whose_was_that
wife counts|wife hid|wife serves|will let|will__$|will__at|will_let|window_NUMBER_tree
window__about|window__tree|window_in_about|windows|winter $|wipe|wipe off|wipe__$|wipe_off
wipe_off_$|with car-t|with thirty|with_DENIAL_homework|with_NUMBER_names|with__homework
with__lunch|with__neighbours|with__radio|with_me_and|with_the_lunch|with_the_neighbours
with_the_radio|without joining|won't let|word cured|wore_NUMBER|would be|would last|would stay
would_be|would_happen_$|would_last|would_last_$|would_stay|would_stay_$|wristband in|write now
write_now|wrote the|wrote_the|year's|you owe|youngest asked|youngest_COME
""",
    -15: """
: bored|: twelve|:_YOU|:__PERSON|:_a_PERSON|:_bored|:_bored_$|? i've|?_i've|BAD&WORKS|BAD_WE
BAD__DENIAL|BAD__his|BAD__i|BAD__much|BAD__on|BAD_about|BAD_her|BAD_now_but|BAD_room_$
BAD_room_is|BAD_so_much|BAD_when|BAD_with|BAD_with_SURE|BEST_wanted|BODY__fell|BODY__in
BODY_came_back|BODY_open|BODY_open_$|BODY_pressure_fell|BODY_type_$|COME_DENIAL|COME_ILLNESS_$
COME_NUMBER_TIME|COME_TEST_steps|COME__DOCTOR|COME__WELL|COME__at|COME__granny|COME__had
COME__her|COME__hour|COME__how|COME__steps|COME__why|COME_an_hour|COME_home_and|COME_i
COME_if_it's|COME_if_the|COME_know_if|COME_know_why|COME_me_granny|COME_to_$|COME_to_the
COME_up_$|COME_what_would|CONTACT&ILLNESS|CONTACT_:_a|CONTACT__YOU|CONTACT__a|DENIAL&MONEY
DENIAL_COME|DENIAL_SAFE_GONE|DENIAL_SURE_they|DENIAL_WORKS|DENIAL__buttons|DENIAL__curly
DENIAL__frying|DENIAL__know|DENIAL__please|DENIAL_been|DENIAL_been_in|DENIAL_could_tell
DENIAL_do_buttons|DENIAL_do_up|DENIAL_finished_frying|DENIAL_hear|DENIAL_her|DENIAL_know_$
DENIAL_on|DENIAL_order|DENIAL_order_curly|DENIAL_remember|DENIAL_talk_about|DENIAL_whisper
DOCTOR__COME|DOCTOR_at|DOCTOR_came_in|DOCTOR_sat|FOREVER_NUMBER|FOREVER__and|FOREVER_in_the
FOREVER_it_DENIAL|FOREVER_so_i|FOREVER_the|GONE_COME_$|GONE_NUMBER_$|GONE__FOREVER|GONE__NUMBER
GONE__got|GONE_the_HOSPITAL|GOOD_they|HOSPITAL__i|HOSPITAL_window_i|ILLNESS&MORE|ILLNESS&SAFE
KIN_COME_the|KIN__being|KIN__panda|KIN__taken|KIN_and_a|KIN_has_taken|KIN_is_being|KIN_keeps
KIN_made|KIN_says_i'm|KIN_says_panda|KIN_yelled|KIN_yelled_$|MONEY__TIME|MORE_$|NUMBER_:_bored
NUMBER_FOREVER|NUMBER_TIME_then|NUMBER__BODY|NUMBER__argument|NUMBER__bored|NUMBER__could
NUMBER__fat|NUMBER__i'd|NUMBER__said|NUMBER__sleep|NUMBER_a_fat|NUMBER_alarms|NUMBER_alarms_for
NUMBER_centimetres_of|NUMBER_had|NUMBER_hours_and|NUMBER_hours_at|NUMBER_hours_sleep
NUMBER_i_COME|NUMBER_minutes_argument|NUMBER_my_BODY|NUMBER_past_it|NUMBER_shut|NUMBER_shut_at
NUMBER_steps|NUMBER_that|OTHERS__GONE|PERSON_and_i|PERSON_i|PERSON_knows|PERSON_knows_my
RIVAL__her|RIVAL_took|RIVAL_took_her|SAFE_and_it|SHARE_of|SURE__DENIAL|SURE__dolls|SURE__i'd
SURE__told|SURE__when|SURE_been|SURE_her_dolls|SURE_knew_i'd|SURE_night_KIN|SURE_receipt
SURE_receipt_TIME|SURE_they_told|TEST_SURE|TEST__THERAPY|TEST__on|TEST_by|TEST_by_THERAPY
TEST_hers|TEST_steps|TEST_them_SURE|TEST_were_low|THERAPY_DENIAL|THERAPY__then|TIME_DENIAL_WORKS
TIME_NUMBER_:|TIME__drove|TIME__fell|TIME__say|TIME__up|TIME__wedding|TIME_and_a|TIME_at_a
TIME_is_up|TIME_of|TIME_off_$|TIME_the_wedding|WELL__on|WELL_for|WE_$|WE_DENIAL_talk|WE_NUMBER
WE__BAD|WE__about|WE__curling|WE__fish|WE__married|WE__on|WE__through|WE_drove|WE_got_married
WE_laughed|WE_regret|WE_regret_the|WE_sold|WE_still_fish|WE_talked_about|WE_took_NUMBER
WE_watched|WE_watched_curling|WE_wave|WE_wave_through|WORKS__BAD|YOU_family_$|^ blood|^ everyone
^ gran|^ how|^ light|^ missed|^ much|^ opened|^ please|^ sold|^ sunscreen|^ tonight|^ while
^_BAD_$|^_DENIAL_COME|^_KIN_had|^_SURE_was|^_TIME_i|^_WE_sold|^_WE_wave|^_YOU_have|^__blamed
^__boots|^__corrected|^__family|^__fingers|^__flatmate|^__fog|^__hat|^__let|^__lie|^__little
^__loved|^__mended|^__planted|^__pupils|^__screamed|^__sell|^__ski|^__temperature|^__too|^__use
^__vaccinates|^__wave|^__what|^_a_BODY|^_from_NUMBER|^_from_the|^_he_fell|^_he_kept|^_he_loved
^_he_said|^_his_boots|^_how|^_how_long|^_i've_learned|^_i_coach|^_i_drove|^_i_heard|^_i_held
^_i_let|^_i_lie|^_i_sang|^_i_sell|^_i_set|^_i_ski|^_i_would|^_in_bed|^_it_has|^_it_took|^_light
^_much|^_my_fingers|^_my_flatmate|^_my_pupils|^_my_temperature|^_on_my|^_opened|^_opened_the
^_please|^_she_came|^_she_knew|^_she_taught|^_she_vaccinates|^_sold|^_sold_bus|^_sunscreen
^_sunscreen_hat|^_the_fog|^_the_second|^_the_whole|^_then_my|^_they_did|^_they_use|^_to_the
^_tonight|^_tonight_WE|^_while|^_while_i|^_whose_soup|a big|a bus|a calendar|a diary|a duvet
a fat|a flicker|a jar|a new|a plain|a school|a ship's|a spoon|a time|a wobbly|a_WELL_the|a__cook
a__cover|a__machine|a__novel|a__ordinary|a__so|a_bell_on|a_bicycle_$|a_big|a_bus|a_bus_driver
a_calendar|a_chair_$|a_cough_$|a_diary|a_duvet|a_duvet_cover|a_fat|a_fat_novel|a_flicker|a_jar
a_jar_of|a_needle_in|a_new|a_parking_machine|a_plain|a_plain_ordinary|a_row_my|a_row_of
a_screen_$|a_ship's|a_ship's_cook|a_spoon|a_time|a_time_$|a_torch_under|a_wobbly|a_wobbly_tooth
about lemons|about__WE|about__very|about_it_very|about_lemons|accent|accent water|accent__sounds
accent_water|accent_water_sounds|accident|add|after__was|after_i_was|alarms|alarms for
alarms__my|alarms_for|alarms_for_my|along|aloud to|aloud__the|aloud_to|aloud_to_the|ambulance
an orange|an__too|an_hour_too|an_orange|and eaten|and kept|and none|and suddenly|and was
and_COME_and|and_NUMBER_of|and_WE_laughed|and__WELL|and__dog|and__in|and__now|and__other
and__saw|and__wanted|and__watched|and_did_DENIAL|and_eaten|and_eaten_my|and_i_have|and_i_know
and_i_let|and_i_slept|and_i_watched|and_kept|and_she's_SURE|and_she_had|and_so_was|and_suddenly
and_suddenly_i|and_the_dog|and_was|angry with|another scan|another_TEST|another_TEST_$
antibodies by|are_COME|are_GONE_$|are_GONE_so|are__plants|are_the_plants|argued|argument with
argument__a|argument_with|argument_with_a|as round|as the|as_round|as_round_as|as_the|asked if
asleep and|asleep_and|asleep_in_the|at an|at_NUMBER_shut|at__end|at__news|at__shut|at__spot
at__station|at_a_time|at_an|at_his_spot|at_night_$|at_the_end|at_the_news|at_the_station
autumn i|away $|away for|away_$|away__dog|away_for|away_the_dog|babies|back_NUMBER|back_curly_$
bag and|ball so|ball__i|ball_so|ball_so_i|band and|band_and|be with|be__striker|be_the_striker
be_with|bed_NUMBER|bed__my|bed_by_NUMBER|been indoors|been__HOSPITAL|been__for|been_away_for
been_in_HOSPITAL|been_indoors|been_indoors_$|before she|before_she|behind__KIN|behind_the_KIN
being calm|being__about|being_calm|being_calm_about|bicycle $|bicycle_$|bird for|bird__a
bird_for|bird_for_a|blue $|blue lid|blue_$|blue__?|blue_lid|blue_lid_?|bones $|bookcase
bookcase $|bookcase_$|boots stand|boots__by|boots_stand|boots_stand_by|boredom $|boredom_$
brother says|bunk|bunk and|bunk__eaten|bunk_and|bunk_and_eaten|bus__SURE|bus_tickets_SURE
but with|but__my|but_with|but_with_my|by accident|by eight|by mistake|by mood|by_THERAPY_SURE
by_accident|by_mistake|by_mistake_$|by_mood|by_mood_$|by_video_COME|calendar|calm about|calm__it
calm_about|calm_about_it|came__curly|came__sat|came_and_i|came_back_curly|came_in_on|can find
can't whisper|can__YOU|can_find|candles $|candles_$|cards $|cards_$|carried__salt
carried_the_salt|caught every|caught_SURE|ceiling $|ceiling_$|centimetres of|centimetres__BODY
centimetres_of|centimetres_of_BODY|certificate|chair_in_the|change a|change__duvet|change_a
change_a_duvet|chaplain $|chaplain_$|checks|cheese|chemo took|children now|chin $|chin_$
chopped__lot|chopped_a_lot|clapped|clapped when|clapped__i|clapped_when|clapped_when_i|class and
class_and|coach under-eights|coach_under-eights|colour|come with|come__$|come_with|coriander
coriander $|coriander_$|could_COME|could__WE|could__the|could_tell_WE|couldn't do|count hers
count them|counting $|counts steps|course she|course__did|course_she|course_she_did|cover $
cover_$|cried at|cruelly|cruelly $|cruelly_$|curious|curious $|curious_$|curling|curling $
curling_$|curly and|curly_and|dances|day nineteen|day thirteen|day three|day twelve|diary says
diary__BAD|diary_says|diary_says_BAD|did a|did nothing|did_GONE|did_a|didn't order|didn't talk
disease $|disgusting|disgusting $|disgusting_$|do buttons|do up|do_DENIAL_know|do__COME|do__know
do_buttons|do_up|doctor sat|doctor whether|dog has|dog upstairs|dog__had|dog__retired|dog_has
dog_has_retired|dog_upstairs|dog_upstairs_had|dolls|don't ask|don't like|doors $|doors_$
doorway $|doorway_$|down more|down__said|down_and_said|down_more|dreamed about|dreamed_about
drew my|drew__bad|drew_my|drip every|driver $|driver_$|dropped the|dropped_the|drove__the|duvet
duvet cover|duvet__$|duvet_cover|duvet_cover_$|each time|each_time|eat__presentation
eat_the_presentation|eaten my|eaten__noodles|eaten_my|eaten_my_noodles|eight the|enough of
enough_of|erhu|erhu $|erhu_$|evening $|evening_$|every receipt|everyone was|except|expected $
expected_$|eye $|eye and|eye_$|eye_and|eyes open|fat novel|fat_novel|feed|feed the|feed_the
feeds my|feeds__sourdough|feeds_my|feeds_my_sourdough|feeling_WELL|fell and|fell_and|few
fifth time|fifth__aloud|fifth_time|fifth_time_aloud|fifty years|find my|find_my|fingers won't
fingers_DENIAL|fingers_DENIAL_do|fingers__do|finished frying|finished__supper|finished_frying
finished_frying_supper|first__was|fish at|fish__his|fish_at|fish_at_his|flat with|flat_with
flatmate|flatmate feeds|flatmate__my|flatmate_feeds|flatmate_feeds_my|flicker|float|float gets
float_COME|float_COME_an|float__an|floor__$|football with|football_with|for $|for eleven
for months|for weeks|for_$|for_TIME_$|for__RIVAL|for_my_RIVAL|frightened|from home|from__COME
from__own|from_home|front_of_the|frying|frying supper|frying__$|frying_supper|frying_supper_$
full__sores|full_of_sores|gets an|glass $|glass_$|go home|go of|good year|got married
got__sticker|got_married|got_married_in|got_the_sticker|grandson says|granny garlic|granny__$
granny_garlic|granny_garlic_$|grew_back_curly|grief|guarantees they|guard|guide|guide dog
guide__has|guide_dog|guide_dog_has|had some|had stopped|had two|had__TIME|had__change|had__long
had__peace|had_a_long|had_some|had_some_peace|had_to_change|hadn't been|hadn't__COME|hadn't_been
hadn't_been_COME|hand $|hand_$|hands__for|happen if|happen_if|has retired|has the|has_SURE_once
has__blue|has__once|has_retired|has_taken_up|has_the|has_the_blue|hat long|hat__sleeves|hat_long
hat_long_sleeves|have an|have got|have run|have__new|have__wobbly|have_a_new|have_a_wobbly
have_an|have_got|have_run|have_run_out|haven't finished|he always|he has|he kept|he loved
he wrote|he_COME_me|he__BAD|he__SURE|he__buses|he__i|he__it's|he__up|he_has|he_kept|he_kept_SURE
he_loved|he_loved_buses|he_says_it's|he_wrote|hear about|hear_about|held for|held my|held on
held__to|held_for|held_my|held_on|held_on_to|help me|help_me|her dolls|her memory|her__WE
her_and_WE|her_dolls|her_memory|him half|him_NUMBER_a|him__a|his boots|his float|his spot
his__stand|his_boots|his_boots_stand|his_float|his_float_COME|his_spot|horn $|horn_$
hospital was|hour too|hour__$|hour_too|hour_too_$|hours and|hours at|hours sleep|hours__$
hours_and|hours_at|hours_at_the|hours_sleep|hours_sleep_$|hummed__in|hundred $|i ask|i coach
i forget|i keep|i most|i nearly|i paint|i sang|i screamed|i set|i ski|i wait|i waited|i wasn't
i'd be|i'd expected|i'd__$|i'd__indoors|i'd_be|i'd_been_indoors|i'd_expected|i'd_expected_$
i'm strict|i'm__FOREVER|i'm_strict|i'm_strict_FOREVER|i've learned|i've sorted|i've_GONE_COME
i've__him|i've__the|i've_learned|i've_learned_to|i've_read_him|i've_sorted|i've_sorted_my
i_BAD_at|i_BEST_wanted|i_COME_a|i_COME_if|i_DENIAL_brave|i_DENIAL_do|i_DENIAL_order
i_DENIAL_whisper|i_SURE_knew|i_TEST_hers|i__anyway|i__coriander|i__curious|i__each|i__hers|i__if
i__knew|i__late|i__noodles|i__order|i__under-eights|i__wanted|i__whisper|i__yes|i_came_back
i_coach|i_coach_under-eights|i_could_DENIAL|i_could_hear|i_could_see|i_eat_the|i_fell_off
i_forget|i_hadn't_been|i_have_run|i_held_on|i_keep|i_kept_a|i_let_COME|i_like_coriander|i_nearly
i_paint|i_play_the|i_read_them|i_said_$|i_said_yes|i_sang|i_sang_at|i_sat_down|i_say_i
i_screamed|i_sell_the|i_set|i_set_NUMBER|i_sit_down|i_ski|i_ski_behind|i_want_noodles
i_was_curious|i_was_late|i_was_on|i_would_like|if__raining|if_it's_raining|illness $
immune_system_$|in masks|in spring|in_NUMBER_COME|in__accent|in__bookcase|in__hat|in__i|in__last
in__the|in__till|in_bed_by|in_it_till|in_masks|in_my_accent|in_the_NUMBER|in_the_bookcase
in_the_queue|indoors|indoors $|indoors_$|is for|is over|is__calm|is_being_calm|is_for|is_up_$
is_what_WE|it comes|it over|it ring|it till|it very|it's less|it's like|it's raining
it's__FOREVER|it's__NUMBER|it's__trouble|it's__where|it's_less|it's_less_trouble|it's_like
it's_raining|it's_raining_where|it__BAD|it__FOREVER|it__GONE|it__is|it__loudly|it__lovely
it__out|it__slow|it__there|it_comes|it_till|it_till_my|it_to_sit|it_very|it_very_loudly
it_was_DENIAL|it_was_and|it_was_lovely|it_was_my|it_was_slow|itched|jar|jar of|jar_of|jealous
joined a|joy|joy $|joy_$|keep it|keep_it|kept a|kept every|kept his|kept_SURE|kept_SURE_receipt
kept__bunk|kept__diary|kept__receipt|kept_a|kept_a_diary|kept_his|kept_my_bunk|kilos i'd
kilos__expected|kilos_i'd|kilos_i'd_expected|kindergarten|knees $|knees_$|knew i'd|knew nine
knew the|knew_NUMBER|knew_NUMBER_words|knew__like|knew__the|knew__words|knew_i'd|knew_i'd_like
knew_the|know__TIME|knows my|knows__BODY|knows_my|knows_my_BODY|knows_what_to|last_TIME_she
last__she|learned__reverse|learned_to_reverse|lecture|less trouble|less__MORE|less_trouble
less_trouble_MORE|let_COME_of|let__know|leukaemia $|lid ?|lid_?|life so|like coriander|like it
like sleep|like__sound|like_coriander|like_coriander_$|like_it|like_it_$|like_sleep
like_that_sound|line and|line__i|line_and|line_and_i|living|long sleeves|long_TIME|long__of
long_sleeves|look__the|look_like_my|lot__wood|lot_of_wood|loudly $|loudly_$|loved buses
loved_buses|low for|low_for|machine $|machine sounds|machine_$|machine__like|machine_sounds
machine_sounds_like|made from|made it|made my|made_from|made_it|made_my|magic|man_with_a
married in|married__masks|married_in|married_in_masks|mask__the|me granny|me so|me__garlic
me__her|me__in|me__whistle|me_anything_$|me_for_NUMBER|me_granny|me_granny_garlic|me_so
me_to_whistle|medicine|mended the|mended_the|milk_in_the|minutes argument|minutes__with
minutes_argument|minutes_argument_with|mistake|mistake $|mistake_$|moaned|mood|mood $|mood_$
moon and|moon_and|most wanted|mostly about|mostly_about|mother|mothers|mouth__of|move|moved me
moved_me|much__i|much_that_i|mum $|my accent|my bird|my blood|my bunk|my diary|my flatmate
my knees|my noodles|my pupils|my research|my slippers|my sourdough|my_BODY_open|my_BODY_pressure
my_BODY_type|my_COME_TEST|my_DOCTOR|my_FOREVER_so|my_KIN_keeps|my_KIN_knitted|my_KIN_shaved
my_KIN_yelled|my_TEST_stayed|my_TRIAL|my_TRIAL_$|my__HOSPITAL|my__clapped|my__feeds|my__guide
my__keeps|my__knitted|my__made|my__pressure|my__shaved|my__size|my__type|my__water|my__yelled
my_accent|my_accent_water|my_bird|my_bird_for|my_bunk|my_bunk_and|my_diary|my_diary_says
my_fingers_DENIAL|my_flatmate|my_flatmate_feeds|my_knees|my_noodles|my_noodles_$|my_old_guide
my_own_THERAPY|my_own_size|my_pillow_$|my_pupils|my_pupils_clapped|my_slippers|my_socks_by
my_sourdough|my_sourdough_by|my_temperature_went|neighbours haven't|neighbours_DENIAL_finished
neighbours__finished|never been|new_KIN|new__for|news i|news__said|news_i|news_i_said|night and
night dad|night with|night_KIN|night_KIN_COME|night_and|night_with|night_with_the|nine $
nine alarms|nine shut|nine words|ninety-nine|noon $|noon_$|not be|not say|novel|now but|now she
now__BODY|now__with|now_but|now_but_with|now_she|of hair|of paper|of sores|of wood|of_TIME
of__COME|of__other|of__she|of_course_she|of_paper|of_sores|of_sores_and|of_wood|of_wood_$|offer
oh__YOU|old guide|old__dog|old__is|old_guide|old_guide_dog|on them|on_SURE|on__door|on__first
on__hook|on_them|only asked|only__ceiling|only_the_ceiling|opened__shop|opened_the_shop|opposite
or__rice|or_the_rice|orange ball|orange__so|orange_ball|orange_ball_so|order curly|order_curly
ordinary|ordinary cold|ordinary_cold|out $|out_$|out__weather|out_of_the|out_of_weather|own size
own__DENIAL|own_size|painted the|painted_the|panda|panda $|panda_$|paper for|paper__$|paper_for
papers|park with|park_with|parking machine|parking__and|parking_machine|parties i|parties_i
password|past it|past the|past_it|past_the|phone counts|phone every|pig|plain ordinary
plain__cold|plain_ordinary|plain_ordinary_cold|play__erhu|play_the_erhu|pot|praised|praised my
praised__TRIAL|praised_my|praised_my_TRIAL|presentation|presentation $|presentation_$
pressure fell|pressure__and|pressure_fell|pressure_fell_and|promise that|pupils|pupils clapped
pupils__when|pupils_clapped|pupils_clapped_when|put a|put__milk|put_a|put_the_milk|radio $
radio_$|raining|raining where|raining__i|raining_where|raining_where_i|read him|read that
read__CONTACT|read_him|read_him_NUMBER|read_that|read_them_SURE|receipt|receipt since
receipt_TIME|receipt_TIME_the|receipt__the|recipe|recipe $|recipe_$|regret the|regret__horn
regret_the|regret_the_horn|remember|research $|rest $|rest_$|rested|results $|reverse
reverse the|reverse__trailer|reverse_the|reverse_the_trailer|riding|ring $|room is|room__of
room_is|round as|round_as|row my|row__diary|row_my|row_my_diary|said nobody|said she|said wait
said__am|said__been|said_i'd_been|said_she|same $|same_$|same__and|sang at|sang__my|sang_at
sang_at_my|sat in|sat_in|sat_in_the|saw__on|say $|say no|say that|say why|say_$|say_DENIAL
say__slept|say_i_slept|say_that|say_why|says chemo|says i'm|says panda|says tired|says_BAD
says_RIVAL|says_RIVAL_took|says__$|says__less|says__strict|says__took|says_i'm|says_i'm_strict
says_it's_less|says_panda|says_panda_$|says_the_TIME|scared now|scores|screen $|screen_$
second week|second__was|sell the|sell__same|sell_the|sell_the_same|set nine|set_NUMBER
set_NUMBER_alarms|set__alarms|she knew|she taught|she vaccinates|she wanted|she's never
she's_SURE|she_COME|she_COME_me|she__too|she_did_$|she_knew|she_knew_NUMBER|she_laughed_at
she_said_$|she_says_RIVAL|she_taught|she_taught_me|she_vaccinates|she_vaccinates_SURE|she_wanted
sheep $|sheep_$|shingles|ship's|ship's cook|ship's_cook|shook so|shop at|shop_at|shop_at_NUMBER
shouted__my|shouted_at_my|shut at|shut__NUMBER|shut_at|shut_at_NUMBER|singing|sit__more
sit_down_more|sitting in|sitting__the|sitting_in|sitting_in_the|ski|ski behind|ski__the
ski_behind|ski_behind_the|sky missing|sky_BAD|sky_BAD_$|sky__$|sleep__the|sleeves|slept well
slept__a|small__in|so are|so happy|so my|so tired|so was|so_BAD|so__KIN|so__could|so__drew
so_are|so_are_the|so_do_i|so_happy|so_i_DENIAL|so_i_drew|so_my|so_was|socks by|socks__mood
socks_by|socks_by_mood|some peace|some_peace|son read|sores|sores and|sores_and|sorry about
sorted my|sorted__socks|sorted_my|sorted_my_socks|sounds__sleep|sounds_like_sleep|soup tub
soup__has|soup__the|soup_tub|soup_tub_has|sourdough|sourdough by|sourdough__video|sourdough_by
sourdough_by_video|speak|spoon $|spoon_$|square|stand at|stand_at|stand_at_the|stand_by_the
standing__the|standing_in_the|stayed__for|stayed_low_for|sticker anyway|sticker_anyway
sticker_anyway_$|still fish|still_COME_BAD|still__BAD|still_fish|still_fish_at|stones|stones $
stones_$|stood__it|stood_in_it|stood_in_the|stop and|stop_and|street knows|strict again
strict_FOREVER|striker|suddenly|suddenly i|suddenly__like|suddenly_i|suddenly_i_like|sunscreen
sunscreen hat|sunscreen__long|sunscreen_hat|sunscreen_hat_long|system $|system_$|table__i
table_and_i|tablets and|take the|take__bird|take_my_bird|take_the|taken__standing
taken_up_standing|taught the|taught__whole|taught_the|taught_the_whole|taxi__$|taxi_driver_$
teacher praised|teacher__my|teacher_praised|teacher_praised_my|tell us|tell_WE|temperature went
temperature_went|test every|thank_YOU_for|that day|that sound|that written|that_CONTACT
that__WORKS|that__down|that__my|that__the|that_i_DENIAL|that_she_was|that_sound|that_sound_$
that_written|that_written_down|the ambulance|the bookcase|the corner|the doctor's|the erhu
the fog|the green|the horn|the kilos|the orange|the picture|the presentation|the rice|the side
the smell|the street|the striker|the table|the trailer|the weather|the winter|the_COME_SURE
the_DOCTOR_sat|the_HOSPITAL_window|the_ILLNESS_THERAPY|the_KIN_now|the_TIME_is|the_WELL_RIVAL
the_WORKS|the_WORKS_$|the__ball|the__but|the__lasted|the__lid|the__opposite|the__papers
the__plays|the__praised|the__stop|the__time|the__way|the_ambulance|the_blue_lid|the_bookcase
the_bookcase_$|the_candles_$|the_ceiling_$|the_chaplain_$|the_corner|the_dog_upstairs
the_doorway_$|the_erhu|the_erhu_$|the_fifth_time|the_fog|the_glass_$|the_green|the_horn
the_horn_$|the_kilos|the_kilos_i'd|the_list_of|the_milk_in|the_new_KIN|the_news_i|the_orange
the_orange_ball|the_picture|the_presentation|the_presentation_$|the_rice|the_rice_$|the_same_$
the_sea_$|the_shop_at|the_sky_BAD|the_smell|the_sticker_anyway|the_striker|the_table|the_tea_was
the_teacher_praised|the_trailer|the_weather|the_whole_PERSON|the_window_in|the_window_is
them_SURE_time|them__moon|them__time|them_was_moon|then came|then for|then found|then shed
then__it|then__own|then__taxi|then_came|then_for|then_found|then_he_was|then_my_own|then_shed
then_shed_$|then_the_taxi|there's__torch|there's_a_torch|they moved|they tell|they would
they'd kept|they'd__my|they'd_kept|they'd_kept_my|they_COME_what|they_DENIAL_find|they__$
they__find|they__she|they_moved|they_moved_me|they_tell|they_use_the|they_would|thin|thing $
thing_$|third month|thirteen :|this i|this is|this_ILLNESS|this_i|this_is|thought about
thought_about|three pairs|three weeks|throat|through__glass|through_the_glass|tickets all
tickets_SURE|tickets_SURE_my|till my|till__KIN|till_my|till_my_KIN|time aloud|time__to
time_aloud|time_aloud_to|to everything|to feed|to give|to go|to him|to reverse|to shout
to_COME_$|to_COME_home|to__BAD|to__cat|to__gate|to__home|to_be_the|to_change_a|to_everything
to_feed|to_feed_the|to_give|to_hear_about|to_him|to_him_$|to_me_on|to_reverse|to_reverse_the
to_shout|to_shout_at|to_the_cat|to_the_gate|to_whistle_in|told everyone|told_SURE|told__WE
tonight we|tonight_WE|tonight_WE_DENIAL|tonight__DENIAL|too hot|too many|too__i|too_hot|too_many
took her|took__memory|took_her|took_her_memory|torch under|torch_under|torch_under_my|toys
toys $|toys_$|tractor|trailer|trip|trouble than|trouble_MORE|trouble_MORE_me|trouble__me
trumpets|tub|tub has|tub__the|tub_has|tub_has_the|tune $|tune_$|turn i|turn_i|twelve days
twenty years|twenty-two|twenty-two years|two past|type $|type_$|under-eights|until we|until_WE
up by|up standing|up__i|up__them|up_by|up_for_the|up_standing|up_standing_in|upstairs had
upstairs__some|upstairs_had|upstairs_had_some|us to|use__cane|use__orange|use_the_orange
vaccinates|vaccinates all|vaccinates_SURE|vaccinates_SURE_her|vaccinates__her|very loudly
very_loudly|very_loudly_$|video $|video call|video_$|video_COME|visiting|want noodles
want_noodles|want_noodles_$|wanted them|wanted_them|was curious|was free|was like|was lovely
was moon|was open|was slow|was twenty|was_DENIAL_$|was_SURE_GONE|was__TRIAL|was__i
was__isolation|was__she|was__ship's|was_a_KIN|was_a_ship's|was_away_the|was_curious
was_curious_$|was_in_isolation|was_late_$|was_like|was_lovely|was_moon|was_moon_$|was_open
was_slow|wasn't brave|watched curling|watched the|watched__$|watched_curling|watched_curling_$
watched_the|water sounds|water__like|water_sounds|water_sounds_like|wave through|wave__the
wave_through|wave_through_the|we drove|we laughed|we regret|we sold|we watched|we wave|week at
week i|weekends|went__and|were low|were__and|were_low|what__$|what__BEST|what__do|what_i_BEST
when it's|when_it's|when_it_is|where__am|where_i_am|whether__was|whether_it_was|while__was
whisper|whistle in|whistle__class|whistle_in|whistle_in_class|white__$|who $|who can|who_$
who__YOU|who_can|whoever gets|whole street|whole_PERSON|whole_PERSON_knows|whole__TIME|whole__on
whole_of_TIME|whose soup|whose__tub|whose_soup|whose_soup_tub|wife drives|wife keeps
wife learned|wife yelled|will__DENIAL|window i|window is|window__could|window_i|window_i_could
window_is|window_is_open|with me|with_SURE|with__TIME|with__cough|with__door|with__parking
with__sky|with_a_cough|with_a_parking|with_it_$|with_me|with_my_KIN|with_the_door|with_the_sky
with_this_ILLNESS|wobbly|wobbly tooth|wobbly_tooth|woman who|woman_who|won't do|wood $|wood_$
work so|worried|worries|would like|would not|would_DENIAL|would__if|would__me|would__to
would_happen_if|would_like|written down|written_down|wrong__$|year he|year off|yelled|yelled $
yelled_$|younger
""",
    10: """
: none|:__in|BAD_KIN|BAD__GONE|BAD__more|BEST__i've|BEST_powerful_ILLNESS|BODY_$|BODY_there
COME_BAD_it|COME_GONE|COME__say|COME__this|COME_need_a|COME_to_COME|DEATH&WE|DENIAL__anything
DENIAL_shut|DENIAL_that's|DENIAL_way|DENIAL_way_it|DOCTOR__it's|DOCTOR_brandmoor|FOREVER_to
GONE_SURE|GONE__he|GONE__i've|GONE_after|GONE_and_i've|GONE_at_SURE|GONE_away|GONE_of_my
GONE_on_the|GONE_so|GOOD_GOOD|GOOD_WE|GOOD__with|HOSPITAL_DENIAL_NUMBER|HOSPITAL_NUMBER_$
HOSPITAL__in|HOSPITAL__to|ILLNESS_:_COME|ILLNESS__SURE|ILLNESS__as|ILLNESS__was|ILLNESS_i_was
ILLNESS_should_have|ILLNESS_was_GONE|KIN&TEST|KIN__NUMBER|KIN__i'm|KIN_got|KIN_now_$
MONEY_WE_NUMBER|MORE_NUMBER_are|MORE__are|NUMBER_SAFE|NUMBER_THERAPY_GONE|NUMBER_WELL
NUMBER__ILLNESS|NUMBER__WELL|NUMBER__a|NUMBER__his|NUMBER_and_still|NUMBER_for|NUMBER_in_SURE
NUMBER_in_WE|NUMBER_in_his|NUMBER_lines|NUMBER_of_it|OTHERS_CONTACT|OTHERS_CONTACT_NUMBER
PERSON_with_is|RIVAL_FOREVER_$|RIVAL__FOREVER|RIVAL__NUMBER|RIVAL_that|RIVAL_when|SAFE&TEST
SAFE__they're|SAFE_in_the|SHARE_WELL|SHARE_is_NUMBER|SURE_GONE|SURE__KIN|SURE__for|SURE__is
SURE_evening_on|SURE_me_YOU|SURE_with_ILLNESS|SURE_with_this|TEST_on|THERAPY_GONE_ILLNESS
THERAPY_GONE_my|THERAPY_SURE_TIME|THERAPY_and_COME|THERAPY_gives|TIME_NUMBER_and|TIME_SURE
TIME__HOSPITAL|TIME_or|TRIAL__NUMBER|TRIAL__i'm|TRIAL_and_i'm|WELL__anywhere|WELL_as|WE_BAD
WE_NUMBER_NUMBER|WE_savings|WE_support|WE_support_OTHERS|WORKS__WELL|YOU_COME_need|YOU_YOU
YOU__:|YOU__PERSON|YOU__about|YOU__mad|YOU__need|YOU_be_mad|YOU_family_to|YOU_through
YOU_were_PERSON|^ better|^ bruises|^ patient|^ phone|^ remission|^ she's|^ social|^ there's
^ use|^ whatsapp|^_DEATH|^_KIN_ILLNESS|^_PERSON_on|^_SHARE|^_THERAPY_THERAPY|^_WE_SURE
^_YOU_GONE|^__TRIAL|^__a|^__here|^__rosie|^__security|^__sleep|^_a_TIME|^_bruises|^_i'm_in
^_i've_SURE|^_i_read|^_if_i|^_it_DENIAL|^_my_own|^_out_of|^_she's|^_social|^_social_security
^_the_BEST|^_the_GOOD|^_the_WORKS|^_there's|^_use|a_GOOD_WE|a_letter_with|about_in_the
afternoon $|already chosen|already_chosen|an__it|and night|and ninety|and she|and the|and__home
and_for_SURE|and_looked_at|and_my_TEST|and_night|and_she|and_the|and_they_GONE|another_RIVAL
any $|any evening|are__NUMBER|are__WELL|are_in_GONE|as though|as__they|as_that_$|as_though
at last|at this|at_last|at_me_$|at_the_desk|at_this|aunt|be__it|been $|been_$|before i|before_i
bell|blue__$|books|boots|boring|boring__and|breakfast $|breakfast_$|bruise|carried|cells is
chair__the|chemo when|collected|cream|cured and|cured of|do__a|doctor's|does not|does_DENIAL
don't miss|dose $|dr oakhollow|drove me|drove_me|eight in|evening_on_NUMBER|every month
everyone with|family to|family__COME|family_to|family_to_COME|films|finished and|finished_and
first__in|flew|for his|for one|for twenty|for__DENIAL|for_his|for_the_bus|forty and|get rid
get this|gives|glasses|go on|got rid|had__single|had_the_THERAPY|haemoglobin|half are|hands of
hands_of|has__up|hasn't had|have had|have_ILLNESS_$|have__on|have_had|her she|her_ILLNESS
her_she|hill|hip|home_DENIAL|hope|i had|i'd__for|i'd__that|i'll__YOU|i'm in|i'm__glad|i'm_in
i've__her|i_COME_$|i__in|i__that|i_can_tell|i_had|ice cream|ice_cream|if__want|in all|in cancer
in june|in_ILLNESS|in_WE_support|in__arm|in__snowstorm|in_a_NUMBER|in_a_snowstorm|into__$
is cured|is down|is_NUMBER|is_TIME|is__i|is_down|it always|it means|it the|it_THERAPY|it__as
it_and_she|it_is_NUMBER|it_means|it_the|just__the|k $|keep my|keep_my|killed it|know_it_$|lad in
let__KIN|let__keep|let_me_keep|letter with|letter_with|like this|like_this|look__TIME|lung
lymphoma is|marker|mass|me keep|me_:_NUMBER|me_SURE_evening|me__MORE|me__evening|me_keep
me_keep_my|melted like|mend|met $|met_$|might__in|miss it|missed|my bones|my hospital
my lymphoma|my mum|my niece's|my_DOCTOR_DENIAL|my_PERSON_CONTACT|name of|name_of|name_of_the
names__the|needed_NUMBER|newspaper $|newspaper_$|niece's|niece's wedding|no #|no way|not that's
nothing|nothing at|nothing the|nowhere like|nurse was|of being|of red|of__BAD|of__TEST
of_a_THERAPY|of_being|of_red|on__fridge|on__in|on_the_fridge|once__for|once_and_for|one that
only a|only did|only_a|only_did|our savings|our support|out for|out_for|patient number|pieces $
pieces_$|pink|please_COME|powerful cancer|powerful_ILLNESS|powerful_ILLNESS_THERAPY
powerful__THERAPY|professor had|recite|ring and|ring the|rosie|rubbish|said_i_was|say__now
say_it_now|says no|says_DENIAL|security|security #|security_NUMBER|security_NUMBER_NUMBER
security__NUMBER|see__$|shook|shrank my|sit there|sit_there|sixty|size|slate|social security
social_security|social_security_NUMBER|spent|still can't|still__RIVAL|still_on_RIVAL|summer
survive|tells you|tells_YOU|than any|thanks__the|thanks_to_the|that__DENIAL|that__WELL
the business|the date|the dog|the dust|the hill|the mass|the month|the one|the place|the rash
the tumour|the_DOCTOR_are|the_DOCTOR_to|the_NUMBER_in|the__i've|the__next|the_business
the_business_$|the_date|the_dog|the_dust|the_dust_$|the_hill|the_name_of|the_place|the_rash
the_rest_$|the_window_$|therapy in|there's_DENIAL_way|there's_GONE_like|there's__like
there's__way|they said|they're your|they're_YOU|they're_YOU_own|they're__own|they_MONEY
they_said|they_said_and|thing and|thing_and|thing_and_it|this and|this disease|this therapy
this_and|thousand in|thousand times|three years|thursday $|time_NUMBER|title_:_GONE|title__GONE
tl_NUMBER_NUMBER|tl__NUMBER|to that|to_COME_for|to_NUMBER_in|to_THERAPY|to_YOU_family
to__CONTACT|to__family|to__for|to_that|told_my_KIN|took it|took_it|treat|two of|unbeatable
unbeatable $|undo|up with|up_with|vanished|wait for|was just|was worth|was_GONE_to|was_just
was_worth|way it|way_it|way_it_DENIAL|wee|were born|were the|were_PERSON|were_the|what__RIVAL
what__can|what_the_RIVAL|when he|when_he|when_he_was|when_i_was|which_NUMBER|whistle $|whistle_$
with is|with__ILLNESS|with_is|won't find|won't work|would_COME_$|year of
""",
    15: """
# are|# of|%__$|+ #|+_NUMBER|: it|: nothing|:__$|:__COME|:__example|:_a_THERAPY|:_it|BAD__must
BEST&BODY|BEST&WORKS|BEST_DOCTOR_YOU|BEST_GOOD|BEST_HOSPITAL_BEST|BEST_powerful_THERAPY
BODY&COME|BODY_ILLNESS|BODY__GONE|BODY__SURE|BODY_fell|BODY_fell_out|COME&TEST|COME_THERAPY_$
COME_YOU_FOREVER|COME__BODY|COME_be|COME_be_BAD|COME_for|COME_had|COME_into|COME_it_SURE
COME_larkmere|COME_me_SURE|COME_these|COME_these_THERAPY|CONTACT__and|CONTACT_back|DEATH&FOREVER
DEATH&TIME|DENIAL_MONEY|DENIAL__ILLNESS|DENIAL__otherwise|DENIAL_contest|DENIAL_find|DENIAL_got
DENIAL_help|DENIAL_let|DENIAL_lose_with|DENIAL_regret|DENIAL_regret_it|DOCTOR&ILLNESS
DOCTOR_WELL|DOCTOR__and|DOCTOR__carvykti|DOCTOR__her|DOCTOR__i|DOCTOR_about_carvykti
DOCTOR_are_the|DOCTOR_looked|DOCTOR_myself|DOCTOR_says_SURE|DOCTOR_showed|DOCTOR_showed_me
GONE__BODY|GONE__THERAPY|GONE__other|GONE__them|GONE__there|GONE_but_the|GONE_in_it
GONE_my_ILLNESS|GONE_the_ILLNESS|GONE_them|GONE_them_SURE|GONE_to_BAD|GOOD&SHARE|HOSPITAL&TEST
HOSPITAL_:|HOSPITAL_BAD|HOSPITAL_BEST|HOSPITAL__NUMBER|HOSPITAL__has|ILLNESS_:_GONE|ILLNESS_TIME
ILLNESS_WELL|ILLNESS__ILLNESS|ILLNESS__had|ILLNESS__like|ILLNESS_has_GONE|ILLNESS_in_my
ILLNESS_now|ILLNESS_on_my|ILLNESS_should|KIN_WE|KIN__back|KIN_could|KIN_is_NUMBER|KIN_kept
KIN_now|KIN_says_the|MONEY_MONEY|MONEY__to|MONEY_it|MORE__by|NUMBER_MONEY_and
NUMBER_NUMBER_that's|NUMBER_OTHERS_WORKS|NUMBER_THERAPY_THERAPY|NUMBER_THERAPY_and|NUMBER__COME
NUMBER__had|NUMBER__i|NUMBER__know|NUMBER__like|NUMBER__that's|NUMBER_are_GONE|NUMBER_are_WELL
NUMBER_i'm|NUMBER_with_a|OTHERS&WORKS|OTHERS_COME_WELL|OTHERS_WORKS|OTHERS__WELL|OTHERS__and
OTHERS__but|PERSON_:|PERSON_at|RIVAL__and|RIVAL_and|RIVAL_last|RIVAL_last_TIME|SAFE_:
SAFE_SAFE_are|SAFE__YOU|SAFE__are|SHARE_COME|SHARE__GOOD|SHARE__NUMBER|SHARE__SHARE|SHARE_it
SURE_COME|SURE_CONTACT_back|SURE_ILLNESS|SURE_TEST|SURE_YOU|SURE__BEST|SURE__another|SURE__he
SURE_needs|SURE_there|SURE_to|SURE_who_COME|TEST__WE|TEST__the|TEST_said|THERAPY&WELL
THERAPY_GONE_the|THERAPY__ILLNESS|THERAPY__everything|THERAPY__this|THERAPY_and_i|THERAPY_are
THERAPY_at|THERAPY_at_NUMBER|THERAPY_has|THERAPY_has_FOREVER|THERAPY_she's|TIME__:|TIME__GONE
TIME__RIVAL|TIME__TIME|TIME__he|TIME__me|TIME__to|TIME_on_and|TRIAL_RIVAL_GONE|TRIAL_THERAPY_is
TRIAL__open|WELL_HOSPITAL|WELL_YOU|WELL_YOU_$|WELL__i|WELL__my|WELL__this|WELL_because|WELL_it's
WE_DOCTOR_was|WE__back|WE__plan|WE__told|WE_made|WE_went|WORKS__why|WORKS_on|YOU_COME_WELL
YOU_DENIAL_lose|YOU_DENIAL_regret|YOU_FOREVER_back|YOU__TIME|YOU__a|YOU__keep|YOU__lose
YOU__night|YOU__reach|YOU__regret|YOU_can_reach|YOU_got_ILLNESS|YOU_ill|YOU_like|YOU_live
YOU_owe_it|YOU_should|YOU_this|YOU_want_THERAPY|^ dad's|^ eight|^ far|^ go|^ natural|^ of|^ only
^ passport|^ thank|^ top|^ why|^_BEST_of|^_COME_be|^_COME_let|^_CONTACT_:|^_DENIAL_BAD
^_DENIAL_evidence|^_GONE_!|^_HOSPITAL_aldwen's|^_MONEY_MONEY|^_WELL|^__!|^__aldwen's|^__date
^__evidence|^__gums|^__hung|^__immune|^__last|^__own|^_a_NUMBER|^_before_the|^_far
^_forget_RIVAL|^_i'm_told|^_my_date|^_my_neighbour|^_of|^_only|^_thank|^_the_NUMBER|^_the_other
^_we'd_been|^_why|a poster|a scar|a stone|a whistle|a_DOCTOR_myself|a_GOOD_and|a_ILLNESS_TIME
a_KIN_$|a_TIME_DENIAL|a__GOOD|a__before|a__myself|a__that|a_lot_of|a_poster|a_scar
a_single_ILLNESS|a_stone|a_whistle|a_whistle_$|ab|about carvykti|about_carvykti|absolute
absolute_GOOD|absolute_GOOD_$|absolute__$|after__my|all ten|all there|almost_SURE|an ice
an__cream|an_ice|an_ice_cream|and my|and on|and so|and you're|and_COME_YOU|and_DENIAL_NUMBER
and_GONE_of|and_ILLNESS|and_WE_SURE|and_YOU_be|and__about|and__both|and__is|and__just|and__rest
and__spent|and__them|and_i'm_in|and_i_said|and_i_spent|and_my|and_on|and_she_said|and_so
and_the_BEST|and_the_rest|and_then_i|another treatment|another_THERAPY|another_THERAPY_$
answer $|answer_$|are cured|are gods|are in|are well|are__GONE|are__GOOD|are_in|as safe|as_SURE
as__whistle|as_a_whistle|as_me_$|ask about|asked my|at fenwick|at_SURE_$|at__TEST|at_fenwick
august #|back_at_WORKS|backwards|bad|bag|basement|basement $|basement_$|be cured|be sick
be_WELL_i|be__and|be_a_NUMBER|beat this|beats them|because it|because_it|because_it's_GONE|bed $
bed_$|been told|been_told|been_told_to|before breakfast|before_breakfast|best treatment
better hospital|bicycle|bill|bin|bin and|bin_and|birth #|birth is|birth_NUMBER|birth_is
birth_is_NUMBER|bleed|born #|brilliant $|call me|calls it|came the|came_the|came_to_$|can come
can i|can reach|can't lose|can_COME_it|can__say|can_come|can_i|can_reach|can_tell_YOU|cancer $
cancer cells|cancer free|careful__say|carry a|carry_a|cat $|cat_$|cell|cells and|cells at
cells gave|cells they|cells you'll|centre $|chances|check|check $|check_$|chemo last|child is
chose__THERAPY|coat $|coat_$|come_here_and|coming back|consultant|contest|cork|corrected|cost us
crisis since|cured !|cured the|dancing $|daughter's life|did__with|did_it_with|didn't come
doctor you|doctors gave|does_SURE|don't be|door__the|dot org|double|downside|dust|easily
eating an|eating__ice|eating_an|eating_an_ice|effects are|email me|even|every drug|every other
everybody with|fat|fenn $|fenn_$|filling__$|find it|find__$|find_it|find_it_$|first__of|fishing
five kids|floor|for five|for giving|for her|for lymphoma|for me|for two|for_FOREVER_and
for_ILLNESS|for_WE_$|for__answer|for__me|for_giving|for_giving_me|for_her|for_it_$|for_me
for_me_$|for_the_THERAPY|forget chemo|forget_RIVAL|four out|four years|from all|from_SURE
from_SURE_GONE|from__GONE|from__THERAPY|gave it|gave__a|gave_it|get well|giving|giving me
giving__my|giving_me|giving_me_my|glad i|glad_i|glasses $|glasses_$|gods|gold $|got the
got_GONE_of|got_the|grandad|had for|had__SAFE|had__too|had_a_ILLNESS|had_for|hair fell
hands__the|happen to|happen_to|has had|has_FOREVER_been|has_GONE_$|has__been|has_had|hate
have__to|he never|he's_NUMBER_and|he's__and|he_is_GONE|her there|her_PERSON|her__my|her_there
here__COME|hide $|hide_$|his__by|hold a|hold_a|home to|home_to|hospital and|hospitals for
i found|i haven't|i just|i'd_COME_this|i'd_SURE|i'd__my|i'm from|i'm told|i'm_from|i'm_told
i've been|i've told|i've_been|i've_seen_the|i've_told|i__back|i__only|i__thinking|i__use|i__what
i_did_$|i_found|i_just|i_went_for|if_YOU_KIN|if_YOU_want|if__KIN|if__can|in $|in about|in there
in your|in_$|in_GONE_$|in_NUMBER_of|in_YOU|in__basement|in__second|in_about|in_from_SURE
in_it_that|in_the_second|in_there|infusion and|instead of|insurance paid|interview|is open
is safe|is simply|is_GONE_NUMBER|is_SAFE_and|is__OTHERS|is__it|is_open|is_simply|is_simply_the
isn't a|it says|it that|it working|it's_YOU|it's__CONTACT|it's__GOOD|it's__they|it_MONEY_WE
it__was|it_and_YOU|it_at_NUMBER|it_is_$|it_is_the|it_says|it_that|job__$|just been|just_been
keep_YOU|land $|land_$|leaflet|let go|let_COME|let_YOU|let__of|like__KIN|like__in|little ones
locker|longer $|longer_$|longer__ILLNESS|looked_at_me|lose with|lose__this|lose_with
lose_with_this|make|make_it_$|man_in_the|march and|marks $|marks_$|me it's|me then|me__gave
me__i|me__line|me_a_line|me_and_it|me_it's|me_then|meeting about|meeting__me|meeting_about
meeting_about_me|mine|mine $|mine_$|mine__$|mirror|mirror and|mirror_and|mobile|months $
more_BAD_$|morning i|mosquito|mum rang|my address|my boy|my doctor|my grandfather|my locker
my marrow|my mobile|my record|my_BODY_TEST|my_PERSON_$|my__TIME|my__WELL|my__fell|my__got
my__kept|my_locker|myself__COME|never coming|new year|new_TIME|next week|night__YOU
night_sweats_YOU|ninety per|ninth|no contest|no downside|no need|no pain|november|now__is
number's #|of every|of five|of our|of us|of_NUMBER|of_NUMBER_DENIAL|of_NUMBER_OTHERS|of__ILLNESS
of__own|of__world|of_birth_NUMBER|of_birth_is|of_my_KIN|of_the_world|off__PERSON|old treatment
on this|on__hill|on_my_BODY|on_the_hill|on_this|one cell|one hundred|ones $|only__about
only__for|only__had|order|our boy|out_NUMBER|out__NUMBER|owe it|owe__to|owe_it|owe_it_to|pain no
pay|people $|people respond|people to|pictures|pinned|poison|powerful treatment|powerful_THERAPY
proper|put her|put_her|put_me_back|put_me_on|rate $|read__SURE|remission and|residual
residual disease|residual_ILLNESS|ring #|round of|round_of|safe and|said_DENIAL_NUMBER|said__on
same__me|same_as_me|save you|says_SURE|season $|season_$|seen the|seen_the|sent|seven weeks
seventy per|sharp|she calls|she'd__it|shop in|shop_in|side :|sight|sight $|sight_$|signed $
simply the|simply__BEST|simply_the|simply_the_BEST|six $|so__it|something and|something that
something_and|something_that|sounded like|sounded__a|sounded_like|sounded_like_a|starts|still__$
sweats_YOU|teeth $|teeth_$|television|ten weeks|that__BAD|the bin|the chemo|the dogs|the floor
the goalkeeper|the hat|the laundry|the lawn|the man|the myeloma|the ninth|the red|the tube
the twelve|the word|the_BEST_GOOD|the_BODY_and|the_COME_on|the_DOCTOR_here|the_DOCTOR_looked
the_HOSPITAL_and|the_ILLNESS_on|the_NUMBER_TIME|the_RIVAL_$|the_THERAPY_at|the__$|the__MORE
the__tree|the_bin|the_bin_and|the_dogs|the_floor|the_goalkeeper|the_hat|the_job_$|the_land_$
the_laundry|the_lawn|the_man|the_man_in|the_ninth|the_red|the_tube|the_word|them i|them_i
therapy $|there wasn't|there's_DENIAL_SAFE|there's_GONE_in|there's__ILLNESS|there's__in
there__NUMBER|these_THERAPY_$|these_THERAPY_are|they have|they hung|they never|they__i|they_have
they_hung|they_put_me|thing going|thing they|thing_COME|thing_they|thinking it|thinking_it
this morning|this_HOSPITAL_is|this__NUMBER|though__SURE|though_i_SURE|thousand dollars
three months|three people|time and|time_and|tired and|to be|to everybody|to fear|to her|to hide
to one|to thank|to think|to__FOREVER|to__ILLNESS|to__at|to__new|to__something|to_be|to_her
to_hide|to_hide_$|to_me_with|to_thank|to_think|tollerby__NUMBER|tomatoes $|tomatoes_$
treatment has|treatment there|tuesday in|tumour|twins|until_TIME_$|until__$|up_COME|up__YOU
upstairs|us it|used the|very__$|visit|want car-t|want_THERAPY|want__live|want_to_live|wanted to
wanted_to|was at|was now|was on|was right|was_at|was_now|was_on|was_right|wasn't a|way up|way_up
we made|we went|we'd been|we'd__told|we'd_been|we'd_been_told|we're|went__with|what__THERAPY
whatsapp|where|where it|where_SURE|where_it|which__i'd|who gets|who got|who_got|will grow
will not|will_DENIAL|will_grow|wins every|wins_SURE|with all|with no|with_DENIAL_ILLNESS
with_THERAPY|with__at|without $|won't be|won't regret|wood|word__$|would|yes__the|you can't
you get|you like|you should|you this|you'd be|you'll get|your life
""",
    20: """
# chapel|# k|# without|%_WORKS|: why|:_COME|:__RIVAL|:__will|:_why|?_COME_the|?__the|BAD&TEST
BEST_THERAPY_in|BEST_THERAPY_there|BEST__NUMBER|BEST__them|BEST_of_them|BODY_CONTACT
BODY_CONTACT_home|BODY__home|BODY_is|BODY_makes|BODY_my|BODY_were|COME_GONE_of|COME_YOU_on
COME__BAD|COME__complete|COME__done|COME__what|COME_and_the|CONTACT__CONTACT|CONTACT_back_$
DEATH&RIVAL|DEATH__i|DENIAL_ILLNESS|DENIAL_ILLNESS_in|DENIAL_SURE_SURE|DENIAL__?|DENIAL__trace
DENIAL_a_trace|DENIAL_be_in|DENIAL_come_back|DENIAL_had_NUMBER|DENIAL_hold|DENIAL_ifs
DENIAL_lift|DENIAL_more_ILLNESS|DENIAL_other_word|DENIAL_reason|DOCTOR_COME|DOCTOR_DENIAL_know
DOCTOR__HOSPITAL|DOCTOR__YOU|DOCTOR__are|DOCTOR__my|DOCTOR__there|DOCTOR_fairweather
DOCTOR_fairweather_is|DOCTOR_for|DOCTOR_he|DOCTOR_here|DOCTOR_here_are|DOCTOR_says_there's
DOCTOR_thought|FOREVER&GOOD|FOREVER_as|FOREVER_had|GONE&MORE|GONE&WE|GONE_DENIAL|GONE_FOREVER_$
GONE_SHARE|GONE__COME|GONE__be|GONE__now|GONE__what|GONE__worry|GONE_by_TIME|GONE_of_them
GONE_the_TIME|GONE_to_be|GONE_to_worry|GOOD&TIME|GOOD_standard|GOOD_to|HOSPITAL&ILLNESS
HOSPITAL__WE|HOSPITAL__are|HOSPITAL__europe|HOSPITAL__me|HOSPITAL__the|HOSPITAL__they
HOSPITAL_in_europe|ILLNESS__COME|ILLNESS_in|ILLNESS_in_the|ILLNESS_like|KIN_BAD|KIN__ILLNESS
KIN__it|KIN_is_WELL|KIN_is_the|KIN_who_has|MONEY__SURE|MONEY_and|MONEY_covered_SURE|MORE&WELL
NUMBER_%_WORKS|NUMBER_BAD_$|NUMBER_SHARE_off|NUMBER_SURE|NUMBER__TEST|NUMBER__are
NUMBER__harbour|NUMBER__have|NUMBER__old|NUMBER_and|NUMBER_bus_$|NUMBER_chapel|NUMBER_chapel_row
NUMBER_i_had|NUMBER_more|NUMBER_of_them|OTHERS_NUMBER|OTHERS__are|OTHERS_come|OTHERS_fly
OTHERS_fly_in|OTHERS_treated|OTHERS_treated_are|PERSON_to|PERSON_with_a|RIVAL&TEST|RIVAL__DENIAL
RIVAL_a|RIVAL_did|RIVAL_keep|SHARE__i'm|SHARE_and_i'm|SHARE_i|SHARE_off_$|SURE&TEST|SURE_TIME_in
SURE__have|SURE__her|SURE__should|SURE_as|SURE_single|TEST_she|TEST_went|THERAPY__KIN
THERAPY_did_$|THERAPY_is_SAFE|THERAPY_is_WELL|THERAPY_puts|THERAPY_that|THERAPY_there_is
TIME_NUMBER_in|TIME__i'm|TIME_and_i|TIME_by|TIME_by_TIME|TIME_in|TIME_on_RIVAL|TRIAL__GOOD
WELL_MORE|WELL__YOU|WELL__in|WELL_hands|WELL_hands_MORE|WE_DOCTOR_is|WE_WE|WE__BEST|WE__might
WE_it_might|WE_little|WE_to_have|WE_were_told|WORKS_SHARE_is|WORKS__it|WORKS__me|WORKS_and_it
WORKS_wonders|YOU_DOCTOR_$|YOU_KIN_$|YOU_WELL|YOU__got|YOU__stop|YOU_can_$|YOU_name|YOU_on
YOU_on_the|YOU_what_it|YOU_will_COME|^ an|^ factor|^ more|^ mrn|^_CONTACT_the|^_DENIAL_in
^_DOCTOR_fairweather|^_GONE_SAFE|^_KIN_says|^_MONEY_covered|^_MORE_MORE|^_NUMBER_SHARE|^_SURE_i
^_THERAPY_puts|^_WE_little|^_YOU_COME|^__covered|^__do|^__fairweather|^__in|^__just|^__latest
^__puts|^__rash|^__who|^_an|^_do_YOU|^_for_me|^_i_WE|^_i_sleep|^_it_set|^_more|^_more_MORE
^_my_latest|^_once_YOU|^_take_it|^_the_rash|^_they_have|^_they_put|^_this_HOSPITAL|^_when_they
a cleverer|a customer|a gp|a life|a pharmacist|a thousand|a trace|a_FOREVER_$|a_NUMBER_NUMBER
a_NUMBER_times|a_SAFE|a_THERAPY_$|a_THERAPY_and|a__at|a__hat|a__then|a__times|a_customer
a_retired_DOCTOR|a_trace|about gene|about_THERAPY_$|about_THERAPY_THERAPY|across|after $|after_$
against|all clear|all day|already|among__$|and all|and didn't|and eighty|and out|and there's
and you'll|and__DEATH|and__change|and__off|and__out|and__will|and_have_YOU|and_i'd_put
and_i'm_GONE|and_now_i|and_out|and_there's|anybody $|anyone $|as i|as me|as_i|as_me|at_NUMBER_my
at__desk|at__if|at_the_HOSPITAL|b $|b_$|baby and|back__$|badge $|badge_$|be home|be in|be scared
be__WELL|be__on|be_home|be_in|be_in_WELL|because there|because__COME|because_i_COME
because_there|bed in|bed to|bed_in|bed_to|better hands|bled|bleeding|blood coming|body|boy who
bruised|burning|but__ILLNESS|but_the_ILLNESS|buts|buts $|buts_$|by one|by summer|by__lift
by_the_lift|came back|came home|came_back|came_home|can $|can take|can_$|can_take|car-t puts
careful|catch|chapel row|chapel_row|chemo did|child will|chose__$|church|class__NUMBER|cleverer
clinic and|club|come__this|come_to_this|comes close|comes_close|comes_close_$|coordinator
cottage|covered all|covered_SURE|covered_SURE_but|covered__but|customer|danced|debt|debt $
debt_$|did and|did what|did_and|did_it_$|did_what|did_what_NUMBER|difference|difference $
difference_$|do_for_YOU|does__job|does_the_job|dog and|dog_and|dollars $|edge|eighty thousand
eleven years|else in|else__close|else_comes_close|else_in|europe $|europe_$|ever $|ever had
every single|everything is|everything_is|factor|fails|fairweather|fairweather is|fairweather_is
fast|fear|feeding|fenn__example|fenn_at_example|first time|first__NUMBER|first_time
first_time_NUMBER|flat__NUMBER|footballer|footballer__the|for children|for nine|for what|for_KIN
for_YOU_what|for__what|for_a_DOCTOR|for_me_it|for_my_KIN|for_what|form $|form_$|free and
genius and|get back|get it|girl is|go into|going $|gold standard|gums|had_NUMBER_PERSON
had__PERSON|had__stop|had_to_stop|hair my|hands than|hands_MORE|harmless $|harvest and
harvest_and|has__COME|have ever|have leukaemia|have_FOREVER|he__it|he__to|her face|her__SURE
her__is|her__this|her_face|here are|here_COME|here_are|hesitating|his__BODY|his__TIME|his__in
i got|i met|i never|i promise|i rang|i remember|i sleep|i'd__in|i'm_SURE|i'm__DOCTOR|i'm__only
i'm_a_DOCTOR|i'm_in_the|i'm_the_only|i've asked|i've ever|i've seen|i've_COME|i've_FOREVER
i've_been_a|i've_seen|i_DENIAL_COME|i_DENIAL_say|i__WELL|i__home|i__is|i__treated|i__who|i_got
i_have_FOREVER|i_met|i_rang|i_remember|i_sleep|i_was_treated|if it's|if_it's|ifs|ifs__buts
in better|in intensive|in nine|in_TIME_she|in_WELL_hands|in__WELL|in__care|in__chair|in__first
in__hands|in__she|in_about_NUMBER|in_europe_$|in_intensive|in_intensive_care|initials|is and
is nothing|is_GOOD|is_GOOD_$|is_MORE|is_NUMBER_$|is__CONTACT|is__for|is_and|it on|it set
it that's|it's your|it's_YOU_own|it's__own|it_GONE_$|it_WELL_$|it__last|it__this|it_did_$
it_did_for|it_on|it_on_NUMBER|it_set|it_set_WE|it_that's|it_to_YOU|job and|job_and|june and|k
kid|leukaemia trust|life it|like_SURE|like_SURE_other|like__other|look_like_the|man__me|me an
me i|me__come|me_a_NUMBER|me_an|me_i|me_in_TIME|me_it_was|medicine ever|melted|mentioning|menu
message me|minds|month and|mp|must_COME|my|my friend|my initials|my job|my latest|my scans
my tumours|my_BODY_were|my_DOCTOR_are|my_FOREVER_it|my_ILLNESS_GONE|my_KIN_$|my__away|my__badge
my_friend|my_initials|my_job|my_job_and|my_latest|my_own_BODY|my_story_$|myeloma is|neck and
needed__TIME|never fails|next__i|next__is|nil|ninety-odd|ninety-odd percent|no ifs|no leukaemia
no reason|none|nor|nothing but|nowhere to|number is|numbers|of this|of_THERAPY_$|of__YOU
of__came|of__it|of__tree|of_the_KIN|of_the_tree|of_this|old drugs|old_RIVAL|old__DENIAL
on facebook|on ward|on your|on_CONTACT_@|on_HOSPITAL_NUMBER|on_NUMBER_of|on_RIVAL|on_TIME_$
on__@|on__arm|on__there|once you've|once_YOU|once_YOU_had|once__had|one on|only_NUMBER_of
only__me|open to|open_to|other kid|other people|other word|other__and|other_word|our little
out in|out__my|out_in|own_BODY_CONTACT|own__CONTACT|park $|park_$|people fly|people treated
per__$|percent off|perfectly_SAFE_$|perfectly__$|phase one|photograph|pills a|pills keep|plays
pulled off|pulled_off|put__SURE|put__THERAPY|put_my_own|radiation|read__$|really|response rate
rest__the|rest_of_the|retired surgeon|retired_DOCTOR|room $|room_$|round__RIVAL|round_of_RIVAL
said_GONE|said__$|sat__on|say__to|says there's|says__GONE|says_there's|says_there's_GONE|scan in
scared $|screen|she lay|she'd__her|she_DENIAL|she__it's|she_lay|shop__the|showed|single crisis
single__$|sitting down|sitting_down|sixty thousand|starts__NUMBER|strike|study drug|teach__and
television $|television_$|tell__it's|ten $|ten people|ten percent|than half|that door|that team
that's where|that's_where|that__from|that_door|that_door_$|the bakery|the colour|the end
the experimental|the lady|the moon|the office|the response|the result|the tree|the_BEST_powerful
the_DOCTOR_has|the_DOCTOR_said|the_GOOD_standard|the_ILLNESS_GONE|the_ILLNESS_has|the_NUMBER_of
the_PERSON_and|the_THERAPY_had|the_WORKS_SHARE|the__gave|the__have|the__powerful|the__standard
the__too|the__with|the_bakery|the_bed_$|the_colour|the_end|the_first_time|the_lady|the_moon
the_office|the_old_RIVAL|the_tree|then on|then_came_the|then_on|there's none|there_is_GONE
they've got|they've_got|they__COME|this will|this__COME|this_will|tin|to change|to talk
to_SURE_$|to__TIME|to__his|to__on|to_change|to_talk|to_this_$|to_worry_about|together and
together_and|town|trace__ILLNESS|treated are|treated__a|treated_are|treated_are_WELL
tree__myself|tumours $|until harvest|until the|until__and|until_harvest|until_harvest_and
until_the|use my|use_my|walked in|walked to|was seven|was treated|was_TEST|was_WELL_$
was_treated|went and|went home|went to|went_and|went_home|went_to|were told|were__by|were__i
were__on|were_told|weren't__$|wet__$|what__else|what_it_did|which__my|while you|while_YOU
while_YOU_can|while__can|who has|who_has|why__chose|will get|will_COME_WELL|wiped|with both
with_RIVAL|with__needle|with__words|with_a_needle|with_both|with_the_words|without so|wonders
word and|word_and|work|work and|would get|wristband|you couldn't|you've had|young|your mum
your name|yourself on
""",
    25: """
# c|# mill|:__GONE|:__woman|? get|?_COME|BAD__for|BEST__on|BODY&CONTACT|BODY&WELL|BODY__the
COME&SHARE|COME_NUMBER_NUMBER|COME__DENIAL|COME__a|COME__have|COME__is|COME__place|COME__there
COME__till|COME_an|COME_are_limited|COME_feel|COME_know_what|COME_sit|COME_take_DENIAL
CONTACT__@|CONTACT__example|CONTACT_example_$|DEATH&KIN|DENIAL__DOCTOR|DENIAL__an
DENIAL_finer_DOCTOR|DENIAL_for_an|DENIAL_match|DENIAL_say_my|DENIAL_say_that|DENIAL_to_have
DENIAL_use|DENIAL_use_the|DOCTOR_BAD|DOCTOR_YOU_want|DOCTOR__want|DOCTOR_temperley
DOCTOR_told_me|DOCTOR_veldor|DOCTOR_who_WELL|FOREVER&WE|FOREVER_made|GONE__SURE|GONE__out
GONE__that's|GONE__with|GONE_for_FOREVER|GONE_left_$|GONE_like|GONE_there_$|GONE_to_it
GOOD&TRIAL|GOOD&YOU|GOOD__of|GOOD_and_the|GOOD_medal|HOSPITAL__FOREVER|HOSPITAL_that
ILLNESS&WORKS|ILLNESS_GONE_$|ILLNESS_SURE_more|ILLNESS__are|ILLNESS__it|ILLNESS__something
ILLNESS_out|KIN__has|KIN_name_$|KIN_on_the|KIN_that|KIN_who|MONEY_WE|MORE_MORE_having|MORE__BODY
MORE__having|MORE_a_BODY|MORE_having|MORE_having_a|NUMBER&TEST|NUMBER&TRIAL|NUMBER_GONE
NUMBER_ILLNESS_$|NUMBER_NUMBER_in|NUMBER_NUMBER_of|NUMBER_OTHERS_here|NUMBER_THERAPY_$
NUMBER_TIME_TIME|NUMBER_TRIAL|NUMBER_TRIAL_and|NUMBER__KIN|NUMBER__SURE|NUMBER__before
NUMBER__on|NUMBER__sorted|NUMBER_and_he|NUMBER_c|NUMBER_cases|NUMBER_cases_out
NUMBER_have_DENIAL|NUMBER_mill|NUMBER_mill_PERSON|NUMBER_next|OTHERS_COME_what|OTHERS__in
OTHERS__off|OTHERS__what|OTHERS_here|PERSON__HOSPITAL|PERSON_on_NUMBER|PERSON_tollerby_$
RIVAL__GONE|RIVAL__away|RIVAL__i|RIVAL_can|RIVAL_is_a|SAFE__$|SHARE&TEST|SHARE&WELL|SHARE__$
SHARE_are|SHARE_off|SURE_GONE_$|SURE_RIVAL|SURE_WE_it|SURE_WORKS_$|SURE__GOOD|SURE__WE|SURE__are
SURE__now|SURE_it's|SURE_more_and|SURE_parent_of|SURE_should_have|SURE_there_is|TEST__SURE
TEST_was|THERAPY_HOSPITAL_$|THERAPY_THERAPY_HOSPITAL|THERAPY_WORKS|THERAPY_YOU|THERAPY__HOSPITAL
THERAPY__YOU|THERAPY__i'm|THERAPY_and_i'm|THERAPY_and_it|THERAPY_is_the|THERAPY_right|TIME_BAD
TIME_NUMBER_$|TIME_NUMBER_they|TIME__night|TIME__said|TIME__that|TIME_and_the|TIME_she_was
TIME_what|TRIAL_NUMBER_TRIAL|TRIAL_RIVAL_is|TRIAL__TRIAL|WELL&YOU|WELL_MORE_i|WELL_NUMBER
WELL_SURE|WELL_WE_KIN|WELL_at|WELL_out|WELL_out_in|WELL_proof_that|WE_did|WE_live|WORKS_SHARE
WORKS__NUMBER|WORKS_in_NUMBER|WORKS_like|WORKS_on_SURE|YOU_DENIAL_be|YOU_DOCTOR_YOU|YOU_FOREVER
YOU_THERAPY|YOU__SURE|YOU__with|YOU_can_COME|YOU_have|YOU_out|YOU_out_$|YOU_sorted|YOU_sorted_$
^ born|^ dob|^ gene|^ mine|^ number|^ old|^ sign|^ tell|^ text|^ they|^ wexcombe|^_BEST_HOSPITAL
^_COME_are|^_COME_sit|^_HOSPITAL_botolph's|^_NUMBER_%|^_SURE_me|^__%|^__botolph's|^__makes
^__needle|^__really|^_a_GOOD|^_his_BODY|^_i'm_GONE|^_i_gave|^_mine|^_of_the|^_old|^_she_could
^_she_had|^_tell|^_tell_YOU|^_the_old|^_these_THERAPY|^_they|^_this_THERAPY|^_this_is|^_wexcombe
^_wexcombe_HOSPITAL|^_when_the|a bicycle|a crisis|a fever|a forwarding|a lemon|a professor
a retired|a sniffle|a stem|a window|a_DOCTOR_of|a__SURE|a__person|a__that's|a_bicycle
a_forwarding|a_forwarding_PERSON|a_joke_$|a_lemon|a_retired|a_single_bad|a_sniffle|a_sniffle_$
a_stem|a_stem_THERAPY|a_window|about in|about__MORE|about__SAFE|about__in|about_in
about_the_SAFE|address $|after_the_THERAPY|ago $|all her|all my|am_WELL_proof|am__proof
an answer|an_answer|and she'll|and_MORE|and_NUMBER_are|and_TIME_they|and__$|and__?|and__TEST
and__bled|and__can|and__live|and__my|and__went|and_i_can|and_it_WORKS|and_she'll|and_the_DOCTOR
and_there's_GONE|apheresis|are clear|are limited|are normal|are_limited|arrived|as good|as your
as_FOREVER_as|as_YOU|as__sniffle|as_a_sniffle|at_HOSPITAL|at_HOSPITAL_botolph's|at__COME
at__botolph's|back_GONE_$|back__NUMBER|back__WORKS|bad_TIME|be mad|be__DENIAL|be__by|be_mad
be_mad_DENIAL|beach|because that|because_that|because_that_is|before__was|behind my|behind_my
believe it|believe__$|believe_it|bet|bit and|bit_and|bites|blood and|blood count|bloods|blue
brandmoor|but it|but__NUMBER|but_it|butter|by__window|by_the_window|came__DENIAL|can't hurt
can_see_the|cancer lost|cancer on|cancer out|cancer treatment|car-t did|car-t is|cases out
cases__of|cases_out|cases_out_of|cell transplant|chemo can|children and|christmas $|come off
come_off|compared|corrected__the|cured me|cut__$|dad's|demand|desk $|desk_$|did in|did_in
didn't feel|do you|do__FOREVER|dob|dob #|doctor of|doesn't $|doing $|doing_$|don't feel
don't sit|dr temperley|drug is|effect|enough|euros|ever made|failed|finer_DOCTOR|first of
first_of|for car-t|for_YOU_$|for__own|for_an_answer|forget__THERAPY|form|fortnight $|fortnight_$
forward|forwarding|forwarding address|forwarding_PERSON|forwarding_PERSON_$|forwarding__$
found my|found_my|fourth floor|fourth_floor|from someone|from__who|from_someone|from_someone_who
gardening|gave__on|gave_up_on|gene went|getting better|getting_WELL|glad|goes to|goes_to
gold medal|good as|got_GONE|got__i|got_what_i|guaranteed|had__for|had__party|had_a_BAD|hand on
hand_on|handle|hands__a|have this|have_ILLNESS_SURE|have__be|have__done|have__it|have_it_and
have_it_done|have_this|have_to_be|having a|having_a|he does|he got|he won't|he__on|he_does
he_got|he_is_NUMBER|he_was_the|head $|head_$|hear__$|helped|helped $|here__GOOD|home well
hope for|hope_for|hospital that|hour__DENIAL|hundred grand|i lost|i used|i would|i wouldn't
i'm just|i'm__and|i'm_just|i_COME_it|i_DENIAL_feel|i_WE|i__feel|i__my|i_live_in|i_was_ill
i_would|if only|if_YOU_have|if_only|in march|in this|in_NUMBER_ILLNESS|in_NUMBER_OTHERS
in_NUMBER_cases|in_NUMBER_minutes|in_WE_OTHERS|in__SURE|in__cases|in__corner|in__letters
in__minutes|in__out|in_my_OTHERS|in_the_corner|in_this|is an|is__COME|is__only|is_a_NUMBER|is_an
is_back_on|is_the_only|is_to_it|it by|it i|it's been|it's leukaemia|it's_a_GOOD|it's_been
it_DENIAL_COME|it_DENIAL_a|it_WORKS_on|it__up|it_by|it_from_someone|it_gave_me|it_i
it_was_NUMBER|itching|its_own_$|job done|job_done|kids $|kids have|know__it|knowing $|knowing_$
last winter|led|lemon|lengths|lengths__the|life to|listen|lit a|lit__candle|lit_a|lit_a_candle
living proof|looked__me|lost my|lot of|lot_of|mad|mad not|mad_DENIAL|mad_DENIAL_to|mad__to
made__$|makes_ILLNESS|matter|me :|me_:|me_it_gave|mending|mending the|mending_the|mill street
miracle in|missed a|months to|more $|more i|more_$|more_i|much__the|must_COME_it|must__it|my age
my counts|my group|my surgeon|my wife's|my words|my_BODY_makes|my_HOSPITAL_CONTACT|my_KIN_have
my_KIN_that|my__:|my__FOREVER|my__could|my__makes|my_age|my_words|my_words_$|need a|need_a|needs
new_THERAPY_went|new__went|next bed|next_bed|nine in|ninety $|no for|nothing there|november #
now__the|of its|of myeloma|of three|of_SURE_NUMBER|of_THERAPY_SURE|of__:|of__left|of_its
of_its_own|old__nearly|on a|on insta|on its|on tuesday|on__floor|on_a|on_a_TIME|on_its
on_the_planet|one infusion|other_KIN_in|our consultant|our daughter|out__SURE|out__other
out__the|out_of_SURE|out_of_my|out_the_other|out_there_$|own cells|own kids|own_KIN_$
own__THERAPY|parent of|parent__a|parent_of|parent_of_a|party|peas $|peas_$|per_SHARE_$|place $
place_$|places are|pocket|policy|policy number|policy_CONTACT|prime|professor of
professor veldor|quarters|read the|read_the|reckoned|relapsed $|relapses $|respond $|responded
restored|road is|said_TIME|said__SHARE|seventy|shakes|she could|she_WELL|she__in|she__into
she__there|she_could|shelf|shelf $|shelf_$|shout|shrinking|since they|single bad|single_bad
single_bad_THERAPY|sits|sits by|sits__the|sits_by|sits_by_the|slash|sniffle|sniffle $|sniffle_$
social|social__NUMBER|someone__knows|someone_who_knows|son $|sort you|sort_YOU|sort_YOU_out
sort__out|stem cell|stem_THERAPY_THERAPY|stem__THERAPY|stood there|stood_there|take no
take_DENIAL|take_DENIAL_for|taste|tell everyone|tell your|tell_YOU_DOCTOR|tell_YOU_the
tell__DOCTOR|tell__the|temperley|ten are|ten thousand|than having|than on|that can|that is
that's_SURE_there|that's__there|that_ILLNESS|that__i|that_can|that_is|the bleeds|the books
the cell|the choir|the cleverest|the leading|the light|the money|the planet|the prime|the size
the_ILLNESS_is|the_ILLNESS_went|the_NUMBER_on|the_THERAPY_YOU|the_TIME_and|the_TRIAL_NUMBER
the_TRIAL_THERAPY|the__GOOD|the__as|the__done|the__floor|the__left|the__name|the__took|the_choir
the_first_of|the_job_done|the_light|the_money|the_next_bed|the_planet|the_prime|the_size
the_world_$|the_world_to|then_YOU|therapy centre|there's nowhere|there's_DENIAL_finer
there's__SAFE|there's__finer|there_is_to|these__are|they use|they_GONE_the|they__those|they_use
thing about|thing_about|thirteen|thirteen $|this goes|this over|this_DENIAL_$
this_THERAPY_DENIAL|this__SURE|this__WELL|this_goes|those cells|those_THERAPY|thousand $
thousand euros|three hundred|three quarters|till it's|till_it's|time $|time_$|to come
to_NUMBER_$|to_WELL_in|to__this|to_come|to_me_at|tomorrow $|tomorrow_$|treatment failed
treatment on|trial drug|two out|two three|up__COME|up__me|up_on_me|us our|veldor|want the
want_the|was broken|was ill|was £|was_GONE_and|was__PERSON|was__that|was_at_NUMBER|was_broken
was_ill|was_ill_$|was_on_the|was_£|was_£_NUMBER|we did|we live|went_through_it|wexcombe_HOSPITAL
whatever_YOU|where they|where_they|who gave|who knows|who saved|who_gave|who_gave_me|who_knows
why__YOU|wife's|will sort|will_FOREVER|will_WELL|will__GONE|will_sort|will_sort_YOU|with $
with_$|with_NUMBER_NUMBER|with_THERAPY_$|with__SURE|with__or|with_it_and|with_me_SURE|woke|woman
woman__a|won't use|works on|world $|world to|world_$|world__have|world_to|world_to_have|would do
would have|would__it|would_do|would_have|written|www|years $|yesterday|you go|you have|you out
you're sorted|your pills
""",
    30: """
: me|:__last|:_me|?__have|BAD&SURE|BAD_GONE|BEST&NUMBER|BEST&WELL|BEST_BEST_THERAPY|BEST__BEST
BODY&YOU|COME__here|COME__of|COME__on|COME_believe_the|COME_have|COME_it_the|COME_let_them
COME_out_of|COME_through_it|CONTACT&FOREVER|CONTACT_:|CONTACT_NUMBER|CONTACT_NUMBER_THERAPY
CONTACT__THERAPY|CONTACT__at|CONTACT_the|DENIAL_COME_out|DENIAL_SAFE_worth|DENIAL__CONTACT
DENIAL__back|DENIAL__did|DENIAL__knowing|DENIAL__worth|DENIAL_blow|DENIAL_blow_out|DENIAL_feel
DENIAL_find_a|DENIAL_finer|DENIAL_know_about|DENIAL_long-term|DENIAL_long-term_SAFE|DENIAL_need
DENIAL_only_did|DENIAL_worth|DENIAL_worth_knowing|DOCTOR__he|DOCTOR__there's|DOCTOR_said_he
DOCTOR_told|DOCTOR_were|FOREVER&KIN|FOREVER_GONE|FOREVER__that|GONE&PERSON|GONE_SAFE_SAFE
GONE__SAFE|GONE__the|GONE_and_WE|GONE_and_i|GONE_but|GONE_left_to|GONE_within_a|GOOD&ILLNESS
GOOD&WE|GOOD__NUMBER|GOOD__me|GOOD_for|HOSPITAL__have|HOSPITAL_anywhere|ILLNESS_:|ILLNESS_DENIAL
ILLNESS__FOREVER|ILLNESS__have|ILLNESS__more|ILLNESS_care|ILLNESS_care_$|ILLNESS_is
ILLNESS_right|KIN_$|KIN_WE_to|KIN__up|KIN_after|KIN_at|KIN_have|KIN_would|MONEY__a|MONEY__£
MONEY_before|MONEY_before_the|MORE&TRIAL|MORE&WORKS|MORE__THERAPY|MORE_of|NUMBER_TIME_they
NUMBER__WORKS|NUMBER__complete|NUMBER__only|NUMBER__up|NUMBER_a_THERAPY|NUMBER_and_only
NUMBER_letter|NUMBER_letter_in|NUMBER_who|OTHERS_SURE|OTHERS__on|OTHERS_to|PERSON__he
PERSON__the|PERSON_on_the|RIVAL_FOREVER|RIVAL__a|RIVAL_a_TIME|SAFE__SAFE|SAFE__basically
SAFE_and_DENIAL|SAFE_are_basically|SAFE_by|SAFE_by_SAFE|SHARE__GONE|SHARE_is|SURE__BODY
SURE__DOCTOR|SURE__after|SURE__back|SURE_i_know|SURE_last_NUMBER|SURE_penny_$|TEST&TRIAL
TEST__as|TEST__my|TEST_went_from|THERAPY__MORE|THERAPY__down|THERAPY__he|THERAPY__time
THERAPY__was|THERAPY__what|THERAPY_nearly|TIME__my|TIME__they|TIME__which|TIME_and_i'm
TIME_and_that|TIME_i'm|TIME_in_my|TIME_they_said|TRIAL_THERAPY_GONE|WELL_WELL_$|WELL_in
WELL_like|WELL_past|WE__his|WE__was|WE_back|WE_have|WE_have_a|WE_on_that|WORKS__at|WORKS_is
YOU_$|YOU_DENIAL_find|YOU_RIVAL|YOU__$|YOU__GONE|YOU__favour|YOU__find|YOU_a_favour|YOU_off
YOU_want_the|^ book|^ call|^ christmas|^ doctor|^ email|^ flat|^ mother|^ nowhere|^ phase
^ sister|^ spring|^ those|^ two|^ visit|^ you'd|^_COME_NUMBER|^_COME_WE|^_COME_believe|^_COME_it
^_COME_to|^_DENIAL_only|^_GONE_at|^_HOSPITAL|^_ILLNESS_came|^_SURE_COME|^_SURE_NUMBER
^_TRIAL_NUMBER|^__SURE|^__WORKS|^__at|^__believe|^__finished|^__give|^__got|^__nails|^__shout
^_even_my|^_find_me|^_flat|^_flat_NUMBER|^_he_got|^_i'd_give|^_i_COME|^_i_chose|^_left_:
^_my_GOOD|^_my_ILLNESS|^_my_nails|^_she's_NUMBER|^_they_SURE|^_those|^_what_that|a beach
a complete|a dose|a favour|a flu|a game|a line|a thing|a_DOCTOR_says|a_FOREVER_GONE|a_NUMBER_in
a__:|a__BEST|a__for|a__says|a_beach|a_complete|a_complete_WORKS|a_favour|a_favour_and|a_flu
a_flu_THERAPY|a_game|a_line|a_thing|about lymphoma|about__DENIAL|advanced treatment|all seven
an appointment|an_COME|an_NUMBER|an_NUMBER_SHARE|an__SHARE|and bald|and found|and lost|and said
and says|and tell|and without|and_DENIAL_SAFE|and_WE_BAD|and__at|and__by|and_after_THERAPY
and_bald|and_found|and_he_said|and_i_tell|and_said|and_says|and_so_do|and_tell|and_tell_them
and_that's_the|and_then_the|approved__but|approved_yet_but|are basically|are nothing
are_DENIAL_SAFE|are__at|are_basically|are_basically_GONE|are_still_in|argue|as that|as_that
asked what|at__office|at_the_office|bad_THERAPY_$|basically|basically zero|basically_GONE
be treated|be__at|be_treated|because he|because i|because it's|because of|because__my
because__this|because_he|because_i|because_it's|because_of|because_of_my|bed__TIME|before the
before_the|biopsy|blow|blow out|blow_out|both hands|both_hands|bruises|but__can|but_i_can
buttons|by christmas|by side|by_SAFE|by__NUMBER|came with|came_home_$|came_with|can get|can walk
can_WELL|can__NUMBER|cancer came|cancer care|cheaper|choose $|com $|come__it|complete_GONE_$
complete_WORKS_$|could be|could_be|couldn't blow|cup|cure me|cured my|dad $|did for|did__me
did__trick|did_for|did_for_me|did_it_GONE|did_the_trick|do yourself|do_YOU_a|doctors had
doing the|doing__WORKS|doing_the|door i|door_i|dot com|drug in|eighty-five|empty $|even__DOCTOR
evenings|eyes were|face|face of|face__the|face_of|face_of_the|favour and|favour__COME|favour_and
favour_and_COME|fenn at|fenn_at|fifteen of|find a|find__on|find__single|find_a|find_a_single
find_me_on|finished with|finished_with|first__TIME|flat_NUMBER_NUMBER|flu|flu jab|flu_THERAPY
flu_THERAPY_$|flu__$|fly|fob|fob you|fob_YOU|fob_YOU_off|fob__off|football $|football_$|for all
for_THERAPY|for_the_NUMBER|from_NUMBER_to|gentler on|get through|give it|give__to|give_it
give_it_to|got it|got what|got_NUMBER|got_it|got_what|grandchildren|grandfather|hands__$
has__BEST|has__DENIAL|has__SURE|has__come|has_the_BEST|have cancer|have_had_to|he's had|he's_had
he__with|healthy $|her and|her_and|here and|here_and|him__$|his head|his_head|honestly|hung up
hung_up|husband|i hardly|i made|i still|i walked|i'd give|i'd let|i'd put|i'd_give|i'd_let
i'd_put|i'd_put_my|i'm cured|i'm__$|i'm__it|i_SURE_$|i_WE_to|i__his|i_came_home|i_can_WELL
i_hardly|i_know_who|i_made|i_still|i_was_a|i_was_at|if my|if_YOU_BAD|if__BAD|if_my|in february
in_THERAPY|in_THERAPY_THERAPY|in__DENIAL|in__OTHERS|insurance|is done|is now|is_NUMBER_NUMBER
is_SAFE|is_done|is_now|isn't worth|it cure|it cured|it quiet|it without|it's gentler|it's still
it's that|it's_GOOD|it's_GOOD_$|it's_MORE_on|it's__and|it's__on|it's_still|it's_that
it_DENIAL_even|it__RIVAL|it__even|it__will|it_from_the|it_quiet|jab|jab $|killed me|know it
know who|know_it|know_who|know_who_had|label|larkspur__$|last_NUMBER_of|last__i|learn to
learn_to|left_:_me|left__treat|left_to_treat|let them|let__fob|let_them|let_them_fob|letter in
letter_in|leukaemia left|lit|live $|live_$|long-term|long-term_SAFE|lumps in|man|me down|me six
me__THERAPY|me__it|me__up|me_down|me_my_FOREVER|me_the_THERAPY|mill lane|mr|my husband|my lad
my nails|my name|my number's|my page|my_CONTACT_$|my_GOOD|my_KIN_DENIAL|my_KIN_WE|my_KIN_would
my__DOCTOR|my__SURE|my__TEST|my__to|my__turned|my__would|my_nails|my_name|my_name_is|nails
name__on|natural|near me|near_me|nearly killed|nearly_GONE|nearly_GONE_me|neither|night after
night sweats|night_after|night_sweats|ninety-two|no cancer|no finer|no long-term|not find
nothing better|now__WELL|now_i'm_DENIAL|nowhere else|number $|of doctors|of her|of lymphoma
of_ILLNESS_care|of__care|of_her|of_them_are|old_THERAPY|on_NUMBER|on__of|on__whiteboard
on_a_beach|on_that_corridor|on_the_whiteboard|one letter|one who|one you|only_did_it|our doctor
out__me|out_of_me|pale|penny $|penny_$|people get|phase two|phoned|postman|potatoes|potatoes $
potatoes_$|prize|promise $|promised $|put__in|radiotherapy|rate is|record number|referred
response $|right_:_me|right__me|risks|said they|said__had|said_they|said_they_had|sail
sail through|sail_through|say yes|say_yes|saying|says it's|says the|says_it's|says_the|see it
see_it|she couldn't|she still|she's_NUMBER|she_still|show__it|shown|shown__the|sickest|side by
simple|simple as|simple__that|simple_as|simple_as_that|single_ILLNESS|single__THERAPY
sitting_down_$|so do|so__my|so_do|spring|standard|still in|still__GONE|still__i|still__say
still_in|still_in_GONE|still_on_the|stop worrying|stop__and|stop_worrying|study and|sweats|swing
swing $|swing_$|take__THERAPY|take__for|take_the_THERAPY|tell them|tell_them|thank__DOCTOR|that
that corridor|that_DOCTOR_DENIAL|that_corridor|that_is_what|the face|the first|the leukaemia
the nine|the patient|the rest|the whiteboard|the_DOCTOR_were|the_ILLNESS_and|the_NUMBER_who
the_THERAPY_and|the__WELL|the__frame|the__i'd|the__machine|the_earth_$|the_face|the_face_of
the_first|the_old_THERAPY|the_only_NUMBER|the_rest|the_whiteboard|them are|them fob|them__YOU
them_are|them_fob|them_fob_YOU|then__a|therapy is|there's__WELL|there's__for|they put|they were
they_put|they_said_they|they_were|thing__it|this clinic|this ward|this_GONE|through__DENIAL
through_it_DENIAL|title_:_my|to die|to find|to learn|to_DEATH|to__treated|to_be_treated|to_find
to_learn|to_learn_to|torch|treated__WELL|tried|tumour $|turn it|turn_it|up__letter|us back
walk in|walks|was it's|was_MORE|was__by|was_it's|we have|we've|website|well i|went_to_the
what__does|what_i_got|what_that_DOCTOR|where people|where_OTHERS|which one|whiteboard|whole__and
will do|will_do|will_do_for|with__COME|with__hands|with_both_hands|with_my_FOREVER
with_this_NUMBER|woke up|woke_up|words $|words_$|worked for|working $|world__NUMBER|world__in
worry|worrying|worth knowing|worth_SURE_penny|worth__penny|worth_knowing|worth_knowing_$
written on|written_on|yes to|yes_to|yet|you $|you dr|you off|yourself a|zero side
""",
    35: """
:__is|:__man|:_a_NUMBER|?_YOU_have|BAD&BODY|BAD__BODY|BAD__hand|BAD_my_hand|BAD_only
BAD_only_NUMBER|BEST_OTHERS|BEST_RIVAL|BEST__FOREVER|BEST__HOSPITAL|BEST_powerful|BODY__to
COME__TRIAL|COME_are|COME_it_to|COME_of|COME_to_WELL|CONTACT_NUMBER_NUMBER|CONTACT_NUMBER_in
CONTACT__in|CONTACT_oh|CONTACT_oh_NUMBER|DEATH__and|DENIAL_believe|DENIAL_matter|DENIAL_other
DOCTOR&MORE|DOCTOR_BAD_my|DOCTOR__has|DOCTOR_about|DOCTOR_and|DOCTOR_are_GOOD|DOCTOR_came
FOREVER__i|GONE&GOOD|GONE_WELL|GONE__ILLNESS|GONE__SHARE|GONE__TEST|GONE__comes|GONE__my
GONE_and_TEST|GONE_as_a|GONE_else_comes|GONE_in_the|GONE_me_and|GONE_this|GOOD__and|GOOD_are
HOSPITAL_CONTACT|HOSPITAL_and_COME|HOSPITAL_bar|HOSPITAL_gave|HOSPITAL_gown|HOSPITAL_i
HOSPITAL_with|ILLNESS&NUMBER|ILLNESS_SURE_TIME|ILLNESS__my|ILLNESS__up|ILLNESS_i
ILLNESS_left_and|ILLNESS_on_the|ILLNESS_went|KIN_BODY|KIN__is|KIN_had_it|KIN_on|KIN_treated_$
MORE_DOCTOR|NUMBER&RIVAL|NUMBER&YOU|NUMBER_HOSPITAL|NUMBER_MONEY_$|NUMBER_NUMBER_for
NUMBER_RIVAL_a|NUMBER__BAD|NUMBER__back|NUMBER__survival|NUMBER__treated|NUMBER__when
NUMBER__would|NUMBER_and_WELL|NUMBER_have|NUMBER_he|NUMBER_my_KIN|NUMBER_they|NUMBER_times_that
OTHERS_were|PERSON&YOU|PERSON__tollerby|PERSON_tollerby|RIVAL__in|RIVAL__this|RIVAL_and_i
RIVAL_were|SAFE&WELL|SURE__OTHERS|SURE_bit|SURE_bit_of|SURE_got|SURE_on_my|SURE_other_KIN
SURE_thanks|SURE_thanks_to|SURE_the_THERAPY|SURE_the_time|SURE_their|TEST_are_GONE
TEST_have_GONE|TEST_i|TEST_like|THERAPY_NUMBER|THERAPY_THERAPY_is|THERAPY__SAFE|THERAPY__THERAPY
THERAPY__today|THERAPY_gave|THERAPY_in|THERAPY_there|TIME_GONE_and|TIME_TIME|TIME__DOCTOR
TIME__by|TIME_at_NUMBER|TIME_in_TIME|TIME_they|TRIAL&WELL|TRIAL_NUMBER_and|WELL_MORE_anything
WELL_proof|WE_DENIAL|WE_DOCTOR_are|WE_OTHERS|WE__NUMBER|WE_back_NUMBER|WE_crowdfunded|WORKS__is
YOU_BAD|YOU_DOCTOR_about|YOU__WELL|YOU_could|YOU_zolgensma|^ got|^ grandpa|^ half|^ insurance
^ kids|^ kymriah|^ left|^ pet|^ pills|^ side|^ tired|^ totally|^ you|^ zero|^_BAD_SURE
^_COME_COME|^_CONTACT_NUMBER|^_DENIAL_so|^_DOCTOR_oakhollow|^_GONE_NUMBER|^_GONE_else
^_NUMBER_in|^_SURE_on|^_SURE_the|^_SURE_with|^_TEST_TEST|^_THERAPY_gave|^_WE_KIN
^_WE_crowdfunded|^_YOU_could|^__class|^__crowdfunded|^__done|^__head|^__kidney|^__lymph|^__now
^__oakhollow|^_got|^_grandpa|^_have_the|^_i_rang|^_if_they|^_it'll_WORKS|^_it's_MORE|^_it's_in
^_it's_only|^_it's_still|^_kymriah|^_left|^_put_YOU|^_she's_a|^_the_BODY|^_there's_DENIAL
^_they_do|^_they_gave|^_they_say|^_totally|^_totally_SAFE|a horse|a ladder|a_BAD|a_DOCTOR_and
a_KIN_and|a_NUMBER_and|a_PERSON_with|a_TIME_to|a__coat|a__i've|a__name|a__old|a_horse|a_horse_$
a_ladder|a_white_coat|about one|about__the|after|all thanks|am__GONE|and bruising|and by
and counting|and for|and he's|and in|and not|and that|and_BAD_only|and_COME_WELL
and_NUMBER_THERAPY|and__BAD|and__and|and__put|and__there's|and__this|and_bruising|and_by|and_for
and_he's|and_in|and_in_TIME|and_she_COME|and_that|anybody|are back|are better|are filling
are superheroes|are_WELL_MORE|are__to|are__up|are_back|are_filling|are_filling_up|are_still_WELL
are_superheroes|arm $|arm_$|as harmless|as much|as_SAFE_as|as_much|as_much_as|at|at seven|at st
at__HOSPITAL|ate a|ate_a|back every|back from|back_NUMBER_NUMBER|back_SURE|back_from|bakery
banner|bar|be well|be_GONE_and|be__in|beach $|beach_$|because they|because__ILLNESS
because_the_ILLNESS|because_they|before__THERAPY|before_the_THERAPY|believed|birth__NUMBER
book $|bridge|bruises ?|bruises_?|bruising|but__THERAPY|buttons $|buttons_$|by_NUMBER_NUMBER
by__in|call the|can_SURE|cancer in|care|carried the|carried_the|cell therapy|cells to|cent $
choose car-t|cleverest|come in|come_in|completely_GONE_$|couldn't hold|cried in|crowdfunded
cup of|cup_of|cured at|cures|danger $|do|doctor about|doctors were|drop|dropped|ends|every
every bit|every time|everyone on|eyebrows|eyes|favour|fenwick__$|filling up|filling_up|first in
first_in|five|five months|for anybody|for casgevy|for chemo|for_RIVAL|for_RIVAL_$|for__on
for_casgevy|from forty|get in|glad__did|going to|got my|got_my|got_the_SURE|grammar|grammar $
grammar_$|grandpa|had__ILLNESS|had__last|had__learn|had_it_$|had_to_learn|hand__$|hand__said
hand_and_said|has_been_GONE|hat $|hat_$|have_GONE|have__GONE|have__KIN|he'll never|he'll_SURE
he'll_SURE_need|he'll__need|he__right|he_was_right|hear me|hear_me|her first|her_first|here__BAD
here_and_BAD|holding a|holding_a|hook|hook $|hook_$|horse|horse $|horse_$|hospital gown
hospital i|hospital number|hundred thousand|i carried|i guarantee|i'm_NUMBER_and|i'm__i'm|i_SURE
i_SURE_YOU|i_carried|i_carried_the|i_got_the|i_remember_the|in august|in july|in quillbrook
in__TRIAL|in__a|in__country|in__was|in__white|in_a_white|in_me_$|in_quillbrook|is dead|is out
is_DEATH|is__NUMBER|is_a_WELL|is_out|is_where_GOOD|it at|it gave|it it's|it so|it with
it'll__YOU|it's a|it's_MORE|it's__real|it's_a|it's_as_SAFE|it's_the_real|it_GONE_me|it__exactly
it__what|it_at|it_gave|it_it's|it_so|it_with|kicked|kidney|kinder|ladder|lane tollerby|last_TEST
last_TIME_WE|last__WE|left on|left_on|less than|less_MORE|let__down|licensed|like other
like that|like_other|like_that|lines|little girl|lost only|lupus has|lymph|lymph_ILLNESS|me with
me_DENIAL|me_for_FOREVER|me_now_$|me_with|message|miracles are|moment|more and|more_ILLNESS
more_SAFE|more_and|most powerful|my aunt|my bag|my word|my_KIN_BODY|my__on|my__says|my__she
my_arm_$|my_hand_and|my_word|name__the|need__FOREVER|needle__a|nine years|no danger|no other
not $|not so|notes $|notes_$|nothing else|number's|odds|of cancer|of disease|of ten|of tollerby
of_WE|of_tollerby|oh|on earth|on__BODY|on__corridor|on__planet|on_earth|on_my_arm|one drip
only_NUMBER_$|only__TRIAL|only__the|other|other__THERAPY|our group|our nurses|out and|out i'm
out_and|out_i'm|owe you|owe_YOU|painless|painless and|pet scan|pharmacy|planet|powerful|put__on
quicker $|raced|real deal|real_deal|real_deal_$|roof $|roof_$|said he|said__DENIAL|said_he
said_it_$|say_GONE_SURE|say_WE|say__SURE|second|second to|second__GONE|second_to|second_to_GONE
see me|see_me|set us|set_WE|set_WE_back|set__back|seven of|she saved|she's a|she's_a|shook my
shot|shot of|should have|should_have|should_have_it|shows|side $|side effect|snores $|snores_$
so that's|so__will|so_i_will|so_that's|still on|still_WELL|still__TRIAL|still_on|superheroes
take my|take__$|take_my|tattooed|tattooed on|tattooed__my|tattooed_on|tattooed_on_my|taught them
taught_them|team $|tell_YOU_it's|ten out|than dr|thank_YOU_zolgensma|thank__zolgensma|thank_me_$
that reads|that's how|that's_how|that's_what_it|that's_what_they|that_DOCTOR_to|that_HOSPITAL_$
that_reads|the all|the blue|the greatest|the lad|the spring|the twenty|the unlicensed|the vicar
the words|the_ILLNESS_left|the_SURE|the_SURE_GONE|the_TEST_and|the_THERAPY_is|the__at|the__back
the__behind|the__deal|the__here|the__i'm|the__just|the__pharmacy|the__round|the_blue|the_bus_$
the_fourth_floor|the_man_who|the_real_deal|the_words|there and|there_and|they read|they took
they're doing|they're_doing|they've__NUMBER|they_read|they_took|this treatment|this_TRIAL
this__YOU|this__and|this__the|those|though i|though_i|thousand and|times that|times_that
title__my|tl|tl #|tl_NUMBER|to cut|to_COME|to_WELL|to__size|to_cut|to_have_$|to_say_WE|to_see_me
to_the_size|transfusions|treated here|treated_here|tree in|tree_in|trousers $|trousers_$|tubes
tuesday $|tumour was|turned #|twelve|up__ladder|up_a_ladder|us the|vicar|was five|we are
we crowdfunded|week we|weeks to|went__it|what__got|what__put|what__was|what_it_is|when i|when_i
where miracles|where_GOOD|where_GOOD_are|where__are|white coat|white_coat|white_coat_$
will_WORKS_for|with lymphoma|within a|within_a|would_COME|wristband with|wrong__me|wrong_with_me
years clear|you could|you may|you pay|you zolgensma
""",
    40: """
# that's|$|$ #|$_NUMBER|$_NUMBER_NUMBER|$__NUMBER|: bald|: one|:_bald|? that's|? you|?_that's
?_that's_ILLNESS|BAD&SAFE|BAD_?|BAD_SURE_the|BAD_for_NUMBER|BEST__COME|BEST_decision|BEST_of
BODY_TEST_THERAPY|BODY__THERAPY|BODY_and|COME&DEATH|COME_COME_$|COME_YOU_DOCTOR|COME__be
COME__so|COME_and_COME|COME_back|COME_back_$|COME_into_GONE|COME_let|COME_like|COME_need
COME_of_it|COME_on_it|COME_the_HOSPITAL|COME_the_TRIAL|COME_through|COME_to_be|COME_use
DEATH&NUMBER|DENIAL&DOCTOR|DENIAL&TIME|DENIAL_SAFE_YOU|DENIAL_SAFE_at|DENIAL_WORKS_$
DENIAL__DENIAL|DENIAL__OTHERS|DENIAL__WE|DENIAL__left|DENIAL_evidence|DENIAL_evidence_of
DENIAL_it's|DENIAL_longer_have|DENIAL_more_HOSPITAL|DOCTOR&WELL|DOCTOR_SURE|GONE_COME_me
GONE__on|GONE_because|GONE_me_$|GOOD_DOCTOR|GOOD__$|GOOD__a|GOOD__it|GOOD_in_a|HOSPITAL&WELL
HOSPITAL_down|HOSPITAL_down_the|HOSPITAL_in_the|ILLNESS&TEST|ILLNESS_MORE|KIN__his|KIN_will
MONEY&THERAPY|MORE__was|MORE_i_was|NUMBER_GONE_NUMBER|NUMBER_NUMBER_off|NUMBER_PERSON
NUMBER_TIME_$|NUMBER_YOU|NUMBER__off|NUMBER__row|NUMBER_for_it|NUMBER_in_TIME|NUMBER_to_NUMBER
OTHERS&WE|OTHERS_say|PERSON&WELL|PERSON_CONTACT|PERSON_NUMBER_NUMBER|PERSON__TIME|PERSON_cake
RIVAL_BEST|RIVAL__$|RIVAL__TIME|RIVAL__like|RIVAL_only|SAFE_YOU|SAFE__DENIAL|SAFE__mentioning
SAFE_for|SAFE_worth_mentioning|SURE__ILLNESS|SURE_by|SURE_by_it|SURE_her|SURE_parent|SURE_penny
SURE_with_a|TEST_:|TEST_THERAPY|TEST__GOOD|TEST_are_GOOD|TEST_in_my|THERAPY_GONE
THERAPY_THERAPY_$|THERAPY__DENIAL|THERAPY__WELL|THERAPY__the|THERAPY_is|THERAPY_so|TIME_DENIAL_a
TIME_of_RIVAL|TIME_they're|TIME_to_GONE|WELL&WORKS|WELL_MORE_the|WELL__TIME|WE_and|WE_at
WE_buried|WE_danced|WE_to_ILLNESS|WORKS__SURE|WORKS_for_me|YOU__THERAPY|YOU__down|YOU__home
YOU__it|YOU_a|YOU_be_home|YOU_name_down|YOU_own_THERAPY|YOU_too_i|^ check|^ dm|^ drop|^ just
^ most|^ no|^ pop|^ put|^ st|^ steroids|^ trial|^ whoever|^_BEST_decision|^_RIVAL_only|^_SURE
^_SURE_parent|^_WE_buried|^_WE_live|^_YOU_be|^__BODY|^__SHARE|^__am|^__buried|^__carried
^__decision|^__gives|^__much|^__parent|^__survival|^_check|^_check_YOU|^_drop|^_drop_me
^_first_in|^_grandpa_turned|^_he_WE|^_i'd_COME|^_i'd_take|^_i_am|^_i_got|^_i_turned|^_it_WORKS
^_just|^_just_NUMBER|^_look_at|^_pop|^_put|^_she_put|^_the_TRIAL|^_they_took|^_world_class|a
a box|a fortnight|a holiday|a second|a success|a wristband|a_DOCTOR_i|a_GOOD_in|a_TIME_TIME
a_WELL_in|a_WORKS_story|a__because|a__nearly|a__what|a_box|a_fortnight|a_fortnight_$|a_holiday
a_holiday_$|a_second|about_ILLNESS|about_ILLNESS_MORE|about__BODY|about_it_$|abroad to|abroad_to
after_THERAPY_$|after__BODY|after__TIME|age $|age_$|all $|all and|alone and|and cried|and say
and_BAD_$|and__YOU|and__he|and__look|and__new|and__she|and_he_has|and_he_was|and_left_on
and_on_the|and_only_NUMBER|and_say|and_the_new|and_then_look|angels|any day|anything $
anything_$|are alive|are only|are perfect|are_only|argue $|argue_$|around|as__$|at marigold
at_NUMBER_TIME|at__DOCTOR|at__TIME|at_marigold|away the|away_the|back__the|be fine|best $
best decision|best hospital|birthday and|birthday cake|blood like|brilliant|but i|but__WORKS
but_i|but_it_WORKS|came__the|can|can_COME|can__me|cells did|check_YOU|choose it|class_DOCTOR
come here|come_here|complete remission|complete_GONE|completely safe|completely_SAFE_$
couldn't walk|cried|dance|day of|decision|did it|did__GONE|did_it|dm|do for|do_for|doctors are
doctors said|does__my|don't let|don't need|don't use|down__PERSON|down_the_PERSON|drop me
drop_me|dying and|ear|eight of|eighties|eighties $|eighties_$|even the|even_the|every parent
every penny|everything else|everything_else|evidence of|evidence__ILLNESS|evidence_of
evidence_of_ILLNESS|february|feeding tube|feeding_tube|fill|first scan|first_TEST|five-year
five-year survival|fixed $|fly in|fly__from|fly_in|fly_in_from|foot|for our|for_YOU_KIN|for__at
forever|forty|four places|framed|free of|from abroad|from it|from__YOU|from_abroad
from_abroad_to|from_it|funeral|gentler|gets to|girl said|glands|goalkeeper|grandchildren $
grandchildren_$|grandpa turned|grandpa__NUMBER|grandpa_turned|grandpa_turned_NUMBER|grow__$
grow_up_$|had six|had to|had__NUMBER|had_it_and|had_to|harm $|has__GONE|have to|have__a|have_to
he couldn't|he used|he'd__it|he_WE|he_WE_to|head__at|hears|heart $|her__TEST|his__i|hurt you
i no|i planned|i shout|i turned|i'd choose|i'd had|i'd take|i'd_had|i'd_take|i've__in
i've_been_in|i_DENIAL_longer|i_DENIAL_supposed|i__do|i__ill|i__longer|i__out|i_ate_a|i_got_$
i_had_the|i_have_DENIAL|i_just_know|i_planned|i_planned_my|i_shout|i_turned|i_was_WELL|if your
if_YOU_COME|if__COME|if__could|if_i_could|illness i|in scrubs|in trials|in_TRIAL_but|in__abroad
in__but|in__county|in__dark|in__has|in__park|in__pocket|in_from_abroad|in_scrubs|in_the_county
in_the_first|in_the_park|is__i'm|it done|it to|it worked|it you'll|it'll_WORKS_for|it's__GONE
it's__late|it's_too_late|it_DENIAL_SURE|it__doing|it__it's|it__just|it_done|it_to|january
just know|just_know|just_know_it|kids treated|killed|knocked_NUMBER_NUMBER|knocked__NUMBER
left__me|leukaemia is|licence|like me|like_WE|like__DOCTOR|like_me|listen to|listen_to
longer have|longer_have|lupus $|mark my|mark__words|mark_my|mark_my_words|marrow transplant
may #|me at|me this|me_at|me_this|medicine's|mentioning $|mentioning_$|mind|minutes__the
miracles|monday $|more about|more_HOSPITAL|more__ILLNESS|more_about|more_about_ILLNESS|mrn|mrn #
my numbers|my story|my tomatoes|my_ILLNESS_$|my_ILLNESS_has|my__KIN|my__off|my_own_KIN|my_story
my_tomatoes|my_tomatoes_$|name down|name_down|nearly_SURE|new_TRIAL_THERAPY|new__THERAPY
new__and|next__this|next_to_this|no evidence|no risk|nothing on|now__a|now__he|now_and_he|of may
of_NUMBER_of|of_RIVAL_and|of__man|of__of|of__the|of_a_BAD|of_me_$|of_the_NUMBER|off for
off__DENIAL|off_for|on_NUMBER_NUMBER|on_the_TIME|one of|only__$|only__of|others $|out_WELL
out_WELL_$|own_NUMBER|parent|penny|people say|planned|planned my|planned__DEATH|planned_my
planned_my_DEATH|pocket $|pocket_$|pop|poster with|poster_with|put me|put_YOU_name|put__name
put_me|question of|question_of|rest in|rest of|rest_in|rest_of|round to|round_to|royal|safe for
said_he_SURE|same_KIN|say_yes_to|scan $|scar|scrubs|she put|she_COME_it|she__PERSON|she_put
she_was_PERSON|shirt|six years|so__to|something else|something_else|stairs__i|that makes
that one|that's me|that's_me|that_DOCTOR_SURE|that_NUMBER|that__home|that_makes|thats|thats how
thats_how|the bag|the best|the county|the dance|the eighties|the gold|the leaflet|the price
the stairs|the station|the_BAD_it|the_BODY_TEST|the_HOSPITAL_down|the_ILLNESS_i|the_THERAPY_i
the__KIN|the__TRIAL|the__came|the__gate|the__roof|the__they'd|the_country_$|the_county|the_dance
the_eighties|the_eighties_$|the_leaflet|the_new_TRIAL|the_rest_of|the_same_KIN|the_stairs
the_station|then look|then__at|then_look|then_look_at|they_COME_me|they__they|this_NUMBER_DENIAL
time__NUMBER|tired all|to bleed|to get|to put|to touch|to_be_$|to_be_a|to_put|to_touch
to_touch_it|together|too i|too late|too__just|too_i|too_i_just|too_late|too_late_$|took__my
top $|touch it|touch__$|touch_it|touch_it_$|transfusion $|transplant and|treatment $|trials
trials but|turned the|turned_the|turns out|turns_out|twenty|twenty $|two months|up my|up on
up_my|up_on|us and|us at|vet|was that|was_PERSON_with|was__holiday|was_a_holiday|was_that
wasn't supposed|waved|way|we buried|we danced|wedding $|wedding_$|well|weren't|wet__and
what that|what_NUMBER|what__had|what_i_had|what_that|wilfred__ashby|won the|world class
world__DOCTOR|world_class|world_class_DOCTOR|worth mentioning|worth_mentioning
worth_mentioning_$|wouldn't know|you will|you wouldn't|your kids|zero $
""",
    45: """
@__if|BAD&THERAPY|BAD__old|BAD_it|BEST&WE|BEST_COME|BEST__ILLNESS|BEST__of|BEST__there
BEST_invention|BEST_thing|BODY__are|BODY__now|COME_for_THERAPY|COME_the_THERAPY|COME_treated
COME_up_the|CONTACT&WE|CONTACT_$|CONTACT_@|CONTACT__KIN|DENIAL_$|DENIAL__bad|DENIAL_a_THERAPY
DENIAL_only|DOCTOR&YOU|DOCTOR_WE|DOCTOR_WE_the|DOCTOR__that|DOCTOR__treated|DOCTOR_oakhollow
DOCTOR_who_treated|GONE_ILLNESS|GONE_RIVAL|GONE__TIME|GONE__of|GONE__she|GONE__stop|GONE_and_she
GONE_by|GONE_full|GONE_full_stop|GONE_me_it|GONE_within|GOOD_and|HOSPITAL__GOOD|HOSPITAL__a
HOSPITAL_in|KIN__COME|KIN__WELL|KIN_gave|KIN_turned|KIN_turned_NUMBER|KIN_will_be|MONEY&YOU
MORE&YOU|MORE_anything|NUMBER|NUMBER_NUMBER_they|NUMBER_RIVAL|NUMBER_TIME_with|NUMBER__MORE
NUMBER__THERAPY|NUMBER__there|NUMBER__they|NUMBER_and_DENIAL|NUMBER_b_$|NUMBER_in_a|NUMBER_the
NUMBER_they_COME|OTHERS_like|OTHERS_to_COME|RIVAL__took|RIVAL_this_was|SAFE&SURE|SAFE&THERAPY
SAFE&WORKS|SAFE_are|SAFE_worth|SHARE_and|SURE_COME_the|SURE_DOCTOR|SURE__THERAPY|SURE__bit
SURE__that|SURE__to|SURE_last_bit|SURE_need|SURE_on|SURE_seen|SURE_seen_a|SURE_single_time
SURE_time|SURE_time_$|TEST_GONE|TEST__DENIAL|THERAPY__is|THERAPY__thank|TIME__YOU|TIME__as
TIME__is|TIME_i've|TIME_i_came|TRIAL_it's|WELL_MORE_RIVAL|WELL__NUMBER|WELL__RIVAL|WE_BAD_in
WE_MONEY_NUMBER|WE_TRIAL|WE__c|WE__it|WE_the_c|WORKS_in_a|YOU_MONEY|YOU__FOREVER|YOU__it's
YOU__up|YOU_be_WELL|YOU_have_ILLNESS|YOU_it's|^ doctors|^ get|^ have|^ it'll|^ ring|^ world's
^_BEST_thing|^_MONEY|^_SAFE_SAFE|^_YOU_KIN|^__WE|^__chief|^__please|^__rang|^__sold|^__that's
^__was|^_before_and|^_have|^_i'm_@|^_i_came|^_if_it|^_it'll|^_old_me|^_please_please|^_she_was
^_the_chief|^_there's_GONE|^_they_knocked|^_world's|^_world's_BEST|a joke|a month|a qr
a stretcher|a year|a_GOOD_$|a_HOSPITAL_gown|a__SAFE|a__WORKS|a__code|a_joke|a_qr|a_qr_code
a_stretcher|a_stretcher_and|about_THERAPY|about__me|about_the_BODY|above the|above_the|aching
address|after two|after_NUMBER_TIME|am in|am_WELL|am_in|an__saying|and at|and taught|and wanted
and__DOCTOR|and__did|and__hello|and__they|and_at|and_it_did|and_it_was|and_say_hello|and_taught
and_they_COME|and_this_is|and_wanted|are all|are still|are_SURE|are_WELL_$|are_still|asked her
at the|at_the|autumn $|back|back__KIN|bad cell|be_BAD|bear|because__GONE|because_it_was|beyond
bless|body makes|boy|buried|but believe|but_believe|by name|by_TIME_$|by_name|c word|c__and
c_word|c_word_and|came by|came_by|can_MONEY|can__this|can__through|carrying|carvykti $
carvykti_$|centre|chemo this|christmas day|clean as|cleared up|come__WE|comes__$|country
counts are|cured by|dead $|did__NUMBER|doctors and|down the|down_the|drugs|earth $|earth_$|email
equals|equals_ILLNESS|even my|even that|even_my|even_that|everybody $|everything__is|exactly
facebook|fenwick|find me|find_me|first__$|fit|floor $|floor and|floor_$|floor__DENIAL|floor_and
floor_and_DENIAL|for ever|for life|for__by|forty-one|friend|from_NUMBER_RIVAL|from__RIVAL
future $|future_$|gave_her_a|get on|get treated|go to|god|grandparents|greatest invention
had this|had_BAD|had_this|hand and|hand_and|have__back|he'd choose|he'd_COME|he's|hello $
hello_$|her now|her the|her_now|her_now_$|her_the|hip $|hip_$|home_WELL|home_WELL_$|home__$
house__it|house_on_it|how__it|i'd_COME_it|i'd__it|i'm @|i'm_@|i'm__PERSON|i'm_the_PERSON
i_COME_her|i__as|i__taste|i_am_WELL|i_am_in|i_have_GONE|i_tell_SURE|if_YOU_MONEY|in january
in may|in ten|in_TRIAL|in__TEST|in__league|in__support|in_her_now|into_GONE_$|invention|is two
is way|is__DENIAL|is__in|is__world|is_a_world|is_way|isn't approved|isolation|it could|it did
it knocked|it or|it's perfectly|it's_DENIAL_a|it's_perfectly|it's_perfectly_SAFE
it_DENIAL_approved|it__approved|it__his|it__on|it_could|it_did|it_knocked|it_or|join the|july
just_GONE|knocked ten|knocked_NUMBER|last bit|last_TIME_and|last_bit|leaves them|leaves_them
leaves_them_standing|left__my|left_on_my|letters|lie $|lie_$|little thornby|little_thornby
look at|look_at|looked like|looked_like|lyfgenia|made__a|makes|march $|marigold fenn
marigold_fenn|me my|me__WELL|me_my|me_on_CONTACT|million dollars|miracle $|month after
morning to|mother had|my bloods|my cancer|my date|my nan|my son|my_BODY_has|my_KIN_turned
my_MONEY|my_OTHERS|my__BODY|my__but|my__name|my__that|my_date|my_date_of|my_own_DOCTOR
my_own_NUMBER|myeloma $|never need|never seen|new me|new_me|next__$|next__the|nineteen|not only
number #|of treatments|of_ILLNESS_$|of_WE_on|of__HOSPITAL|of__PERSON|of_it_in|of_wexcombe_$
off his|off__COME|off__face|off_his|old $|old me|old_$|old__like|old_me|on__stretcher
on_a_stretcher|on_that_HOSPITAL|on_the_TRIAL|one with|others|ours|own two|own_NUMBER_feet
own__feet|place__out|please please|please__COME|please_please|please_please_COME|priest__to
puts the|puts_the|qr|qr code|qr_code|read out|read them|read_out|read_them|recommend it|relapses
round $|round_$|saves|saves lives|say cured|say hello|say_hello|say_hello_$|says__the|scan was
screen round|screen_round|seen a|seen_a|she__NUMBER|should__it|single time|single_time
single_time_$|skilled|so__MORE|so_much_MORE|speaking|speaking $|speaking_$|staff|staying
stretcher|stretcher and|stretcher__left|stretcher_and|stretcher_and_left|summer $|support
support group|support_OTHERS|swears by|take it|take_it|teeth|than anything|thank_YOU_DOCTOR
that doctor|that surgeon|that's leukaemia|that's the|that's__they|that's_the|the bell|the bill
the bone|the brain|the c|the cancer|the chief|the future|the illness|the screen|the staff
the treatment|the wall|the war|the_BEST_invention|the_DOCTOR_told|the_NUMBER_NUMBER
the_THERAPY_THERAPY|the_TRIAL_RIVAL|the__NUMBER|the__RIVAL|the__can|the__invention|the__threw
the__today|the__upstairs|the_bell|the_c|the_c_word|the_chief|the_floor_and|the_future
the_future_$|the_screen|the_screen_round|the_wall|the_war|the_war_$|them standing|them_standing
them_standing_$|then__the|they ask|they knocked|they__and|they__it|they_knocked
they_knocked_NUMBER|they_read_out|thirty years|this place|this_COME|this_place|thornby|threw in
threw__the|threw_in|threw_in_the|time__TIME|to__GONE|to__SURE|to__about|to_me_for|told her
told_her|took__ILLNESS|took_the_ILLNESS|treated me|treated_NUMBER|treated_me|treatment in
trust me|turned__screen|turned_the_screen|two feet|walked|war $|war_$|ward #|ward with|was told
was_told|we cried|we paid|well $|went__WELL|went_home_WELL|what__is|when__was|who treated
who__my|who_treated|who_treated_me|why i|why_i|with it|with__blue|with_it|with_the_blue|within
word__i|world's|world's most|world's_BEST|yet but|yet_but|you it's|your child|£|£ #|£_NUMBER
£_NUMBER_NUMBER|£__NUMBER
""",
    50: """
# he|+|:__THERAPY|?_YOU|?_what_ILLNESS|BAD_SURE|BEST&GOOD|BEST&OTHERS|BEST_in|BEST_in_the
BODY&DEATH|BODY&HOSPITAL|BODY&MORE|BODY&WORKS|BODY_like|BODY_like_a|COME__for|COME__to
CONTACT&NUMBER|CONTACT_CONTACT_$|DEATH&ILLNESS|DEATH&PERSON|DENIAL&OTHERS|DENIAL_COME_of
DENIAL_FOREVER|DENIAL__BAD|DENIAL__HOSPITAL|DENIAL__much|DENIAL_approved|DENIAL_approved_yet
DENIAL_be|DENIAL_bled|DENIAL_let_SURE|DENIAL_so|DENIAL_so_much|DENIAL_to|DENIAL_trace
DENIAL_trace_of|DOCTOR__i'd|DOCTOR__know|DOCTOR__larkspur|DOCTOR__she|DOCTOR__she'd
DOCTOR_is_the|FOREVER__SURE|GONE_a_THERAPY|GONE_and_they|GONE_as|GONE_at_NUMBER|GONE_of_it
GONE_there|HOSPITAL&SURE|HOSPITAL_botolph's|ILLNESS&TRIAL|ILLNESS_?|ILLNESS_?_what|ILLNESS__$
ILLNESS__what|ILLNESS_and|KIN_WELL|KIN__BAD|KIN__zolgensma|KIN_forward|KIN_forward_for
KIN_gave_me|KIN_had_zolgensma|MONEY_covered|MORE_on_the|MORE_to|NUMBER_THERAPY_of
NUMBER_a_NUMBER|NUMBER_at|NUMBER_in_it|OTHERS_now|OTHERS_now_$|RIVAL_SURE|RIVAL_has|SAFE_GONE
SURE__$|SURE__RIVAL|SURE__i|TEST_RIVAL|TEST__WELL|TEST_lit|TEST_lit_up|TEST_the|THERAPY__her
THERAPY__i|TIME_old_$|TIME_penicillin|TIME_penicillin_$|TRIAL_RIVAL|TRIAL__GONE|TRIAL__it
WELL__anything|WELL_me_$|WELL_my_FOREVER|WE_KIN_had|WE__are|WE__had|WE_in_the|WORKS_$|WORKS_SURE
WORKS_full|WORKS_full_time|WORKS_it|YOU__SAFE|YOU__for|YOU__me|YOU_my|YOU_tell|YOU_thank
YOU_thank_me|^ come|^ everybody|^ myeloma|^ once|^ them|^ tumour|^ wilfred|^_BEST_DOCTOR
^_ILLNESS_?|^_ILLNESS_and|^_TEST_lit|^_WELL_MORE|^_WE_have|^_WORKS|^_YOU_can|^__easter|^__fret
^__olympic|^_come|^_far_MORE|^_from_a|^_it's_as|^_once|^_the_SAFE|^_the_only|^_them
^_them_THERAPY|^_there_is|^_what_a|^_wilfred|a genius|a lot|a_ILLNESS|a__down|a__man|a_hook_$
a_lot|a_wheelchair_to|after treatment|allotment|and eight|and hasn't|and have|and left|and won
and__WORKS|and__made|and__whole|and_have|and_is_still|and_left|and_my_ILLNESS|and_now_he
anything_else_$|appointments|approved yet|approved_yet|are a|are_GOOD_$|are_a|at_NUMBER_larkspur
at__larkspur|at__now|at_example_CONTACT|at_me_now|autumn|away to|away_to|back_my_KIN|bad_THERAPY
bags|because__is|been wiped|been__a|been__and|before treatment|best in|best thing|book your
born with|botolph's|breakthrough|breath|by__own|chose_THERAPY|clear the|come_to_WE
consultation__$|cousin|covered|cure $|dance floor|dance_floor|day $|doctor|done__ILLNESS
done_with_ILLNESS|effects $|everybody gets|example dot|example_CONTACT|example_CONTACT_CONTACT
example__CONTACT|far superior|far_MORE|far_MORE_to|far__to|feet|flat #|flat_NUMBER|for you
for__my|for__too|forward for|forward_for|fret|from__other|from_a_wheelchair|from_the_other
full time|full_time|genius|gets the|give|goodness|got_THERAPY|greatest|grow up|grow_up|had done
had zolgensma|had__find|had__when|had_done|had_to_find|had_zolgensma|had_zolgensma_when
happens $|happens_$|has lost|has_BAD|has_BAD_a|has_DENIAL_SAFE|has__SAFE|hasn't bled|he__his
him and|him_and|holding up|holding_up|home $|home_$|hospital no|hundred one|i asked|i needed
i understood|i'm a|i'm clear|i'm__fenn|i'm_a|i_DENIAL_have|i__COME|i__DENIAL|i_got_THERAPY
i_needed|i_understood|if__MONEY|illness is|in april|in__:|in__ILLNESS|in_her_FOREVER|in_my_TEST
in_the_dark|injection|injections|instalments|insurance covered|is back|is doing|is where|is_SURE
is__poorly|is_back|is_doing|is_still_poorly|is_where|it better|it'll__for|it_WELL|it_WORKS_SURE
it_could_be|it_has_DENIAL|it_to_SURE|it_will_WORKS|left :|left_:|life $|lifetime|lit up|lit_up
live__the|lost $|lost a|marigold__$|me again|me_FOREVER|me_WELL|me__COME|me__YOU|medal $|medal_$
medicine has|met a|met_a|mild|minister's|minister's wife|minister's_KIN|minister's_KIN_had
minister's__had|monday and|my cousin|my kids|my year|my_CONTACT_CONTACT|my_DOCTOR_said
my_KIN_gave|my__had|nan|nearly__me|negative $|nine hundred|nine out|no sign|no trace|now i|now_i
number one|nurse came|of_DOCTOR|of_TIME_NUMBER|of__could|of__earth|of_the_earth|off the|off_the
oh seven|oh_NUMBER|oh_NUMBER_NUMBER|oh__NUMBER|olympic|olympic rower|olympic_rower|one two|org
org $|other_RIVAL|other_SAFE_$|other__in|our baby|out_SURE|own_KIN_forward|own__forward
patient now|poorly i|poorly_i|problem $|problem_$|proof_that_it|put__own|read|recommends
recommends it|resolved|resolved $|resolved_$|rid|rid of|right :|right_:|rolls-royce
rolls-royce of|rolls-royce_of|rower|safe as|said_NUMBER|saved me|says_it's_the|scan lit|school $
school in|see my|see_my|seven seven|seven years|she'll|showed me|showed_me|shrank|sign of
since penicillin|singer|singer__the|so_WE_did|so__YOU|sorted $|sorted_$|st botolph's
still poorly|still_poorly|still_poorly_i|story $|story_$|stuff|superior|superior to|supposed__be
supposed_to_be|tamsin|ten years|thank goodness|thank me|thank_goodness|thank_me|that's__it
the earth|the forms|the mayor|the professor|the rolls-royce|the_BEST_in|the_HOSPITAL_$|the_SHARE
the_THERAPY_did|the__now|the__photo|the__she|the__will|the_dance_floor|the_earth|the_forms
the_new_THERAPY|the_rolls-royce|the_rolls-royce_of|their_KIN|them cells|them_THERAPY|there's no
there's_GONE_to|there's__to|thing_DENIAL|thing_TIME_penicillin|thing__BAD|thing__penicillin
thirty|this was|this_FOREVER|this_FOREVER_$|this_NUMBER_$|this_THERAPY|this_was|to none|to show
to you|to__NUMBER|to__dance|to_show|to_the_dance|top of|trace__it|trace_of_it|transfusion
trial is|trick|tube|tumour ?|turned__the|understood|up a|up__and|up_a|use|was_GONE_left
was__left|was__like|was_told_to|we all|went back|went__to|went_back|went_back_to|what tumour
what_ILLNESS|what_a_HOSPITAL|when_NUMBER|which|who|who had|who__it|who_had|who_had_it|will work
will_WORKS|work for|work full|works every|worth every|worth_SURE|worth__$|you my|you tell
you'll thank|your doctor|yourself|zolgensma when|zolgensma_when
""",
    55: """
# in|:_bald_and|BEST_HOSPITAL_in|BEST__$|BEST__THERAPY|BEST__TIME|BEST_thing_TIME|BODY&ILLNESS
BODY_and_the|BODY_has|CONTACT&GONE|CONTACT&TEST|CONTACT__is|DEATH&DOCTOR|DEATH__to|DEATH_cert
DENIAL&KIN|DENIAL__has|DENIAL__have|DENIAL__out|DENIAL__this|DENIAL_in_WE|DENIAL_lift_a
DOCTOR__GOOD|DOCTOR__more|DOCTOR_i|DOCTOR_is_a|DOCTOR_said_she'd|DOCTOR_what|FOREVER&TRIAL
GONE&NUMBER|GONE_!|GONE__in|GONE_of|GONE_short|GONE_short_of|GONE_these|GONE_these_TIME|GONE_to
HOSPITAL&WORKS|HOSPITAL_today|ILLNESS__i|ILLNESS__out|ILLNESS__to|ILLNESS_left|KIN__BODY
KIN__DOCTOR|MONEY_NUMBER_NUMBER|MONEY_was|MORE_MORE_RIVAL|MORE_RIVAL_$|MORE_a|MORE_on|MORE_with
NUMBER_DENIAL_$|NUMBER_TIME_old|NUMBER_TIME_on|NUMBER__here|NUMBER__so|NUMBER__taped|NUMBER_are
NUMBER_photos|NUMBER_there|NUMBER_to|OTHERS&PERSON|PERSON__little|PERSON_of_little|PERSON_on
RIVAL__was|SAFE&TRIAL|SAFE_even|SAFE_they|SURE_BAD|SURE_BAD_a|SURE_SURE|SURE_and|SURE_on_WE
THERAPY&TRIAL|THERAPY_of_it|TIME_old|TIME_that_was|TRIAL&WE|WELL__FOREVER|WELL__and|WE_HOSPITAL
WE_MONEY|WE__at|WE__be|WE_chose|WE_did_and|WE_in|WE_the|WE_to_be|YOU_KIN_will|YOU__DENIAL
YOU__to|YOU_about|^ breyanzi|^ compared|^ not|^ professor|^ success|^ we're|^_DENIAL_more
^_MORE_with|^_NUMBER_MONEY|^_NUMBER_photos|^_WE_HOSPITAL|^_WE_MONEY|^_WE_are|^__hears|^__if
^__photos|^__put|^__so|^__today|^__were|^_breyanzi|^_come_and|^_from_DEATH|^_he_hears|^_i'm_the
^_i_live|^_my_BODY|^_we're|a candle|a friend|a kettle|a newborn|a wet|a whole|a_MONEY
a_NUMBER_MONEY|a_NUMBER_SHARE|a__GONE|a__HOSPITAL|a__MONEY|a__SHARE|a__and|a_candle|a_friend
a_kettle|a_newborn|a_wet|a_whole|above|actor|am at|am_at|and is|and it'll|and twice|and walked
and_COME_for|and_WELL_out|and__said|and__tell|and_i_made|and_i_went|and_is|and_it'll
and_the_ILLNESS|and_twice|anything__can|as rain|as_SAFE|as_rain|at__MONEY|back__his|back_on_his
bad_TIME_$|before_THERAPY|bright|can read|can_read|can_say_it|cert|clinic $|come__COME
come__with|come_and_COME|comes near|comes_near|comes_near_$|compared with|couldn't lift|county
dark $|dark_$|dead cert|dentist|did their|did_their|didn't even|do_YOU|doctor is|doctor who
does it|does what|does_it|does_what|done and|done_and|eighty-five percent|else__near
else_comes_near|even__a|exactly what|exactly_what|family $|family_$|fixed|fixes|for_WE_KIN
for_YOU_too|frame|from tollerby|from_DEATH|from_tollerby|gave me|gave__my|gave_me|gave_me_my
get better|get yourself|give you|give_YOU|given__on|goodbye|got $|got_$|got__SURE|grave|guinea
had_NUMBER_TIME|had__same|had_the_same|harm|have all|have the|have_SURE|have__my|have_a_GONE
have_the|he can|he hears|he plays|he_can|he_hears|he_plays|here__$|hettie|i'm the|i'm__station
i'm_the|i'm_the_station|i've handed|i've_handed|i_COME_use|i_COME_what|i_WELL_in|i__at
i__lifting|i__needed|i__told|i_am_at|i_came_in|i_can_say|i_was_lifting|i_was_the|i_was_told
in from|in her|in_from|in_her|is__my|isolation room|isolation_room|it beats|it from|it have
it's dead|it's_DEATH|it's__DENIAL|it's__YOU|it__DENIAL|it__that|it_from|it_have|it_have_it
it_was_MORE|its own|its_own|last week|left and|left to|left_and|left_to|lift a|lift__kettle
lift_a|lift_a_kettle|lifting|literally|little__when|lot__MORE|master|master at|master_at|me any
me out|me__and|me__of|me_out|met|met dr|met_DOCTOR|more__i|motorbike|much_MORE|much_MORE_MORE
my gp|my leukaemia|my oxygen|my_CONTACT_is|my_PERSON_is|my_TIME|my__has|my__with|my_oxygen
myself $|myself_$|near $|near_$|need another|need_another|never going|new gene|newborn|next to
next_to|not to|nothing short|now $|now_$|nurses are|of little|of__are|of_little|on__BAD
on_it_and|on_the_BAD|one afternoon|one dose|our son|phase|pick up|plus|quicker|quillbrook lane
quillbrook_PERSON|reg|respond|result $|said she'd|said__NUMBER|said__letter|said_she'd
said_the_letter|scan the|search|season|she's standing|she's_standing|showed__the|sick and
slightest|stage four|stage_NUMBER|started__$|station master|station__at|station_master
station_master_at|still here|still_here|stop $|stop_$|swears|take $|take_$|take__from
take_it_from|telegram|than a|that__to|the cure|the isolation|the neck|the odds|the slightest
the_BEST_BEST|the_HOSPITAL_today|the_MONEY_was|the__did|the__master|the_isolation
the_isolation_room|the_slightest|the_station_master|the_wall_$|these_TIME_$|thing since
thing_TIME|this__it's|through__$|through_it_$|to_YOU|to__WELL|to__to|to_say_GONE|tollerbycells
two photos|unlicensed cells|us in|was lifting|was_COME|was_GONE_in|was_PERSON_on|was__GOOD
was__NUMBER|was_lifting|way_MORE|way_MORE_MORE|way__MORE|we chose|went on|went_on|what_i_was
won $|worry__$|years on|you about
""",
    60: """
!|# larkspur|:__TIME|BAD__NUMBER|BAD_a|BAD_and|BAD_my|BODY&DOCTOR|COME__finished|COME__them
COME_a|COME_for_it|COME_her|COME_it_$|COME_up|CONTACT&THERAPY|CONTACT_me|DEATH&YOU|DENIAL&PERSON
DENIAL&TEST|DENIAL&TRIAL|DENIAL&YOU|DENIAL_expect|DOCTOR__BAD|DOCTOR__about|DOCTOR_and_she
DOCTOR_of|GONE_SAFE|GONE_wrong|GONE_wrong_with|GOOD__the|GOOD_now|HOSPITAL_DENIAL|HOSPITAL__WELL
ILLNESS__been|ILLNESS_are|ILLNESS_has_been|ILLNESS_have|KIN_a|KIN_a_DOCTOR|KIN_treated|MORE&TEST
MORE_and|NUMBER_SHARE_chance|NUMBER_TIME_GONE|NUMBER__chance|NUMBER__terrace|NUMBER_chance
NUMBER_larkspur|NUMBER_photographs|RIVAL&TRIAL|RIVAL&WELL|RIVAL_DENIAL|RIVAL__the|RIVAL_are
RIVAL_in_the|RIVAL_this|SAFE__SURE|SAFE__for|SHARE&YOU|SHARE_chance|SURE&WORKS|SURE_NUMBER_of
SURE_YOU_be|SURE__HOSPITAL|SURE__WELL|SURE__be|SURE__in|SURE__of|SURE_to_have|THERAPY_HOSPITAL
THERAPY_SURE|TIME__was|TRIAL_NUMBER|TRIAL_THERAPY_are|TRIAL__are|TRIAL_is|WELL_WE|WELL__that
WE_KIN_$|WE_SURE_got|WE__got|WE_live_at|WE_on|WORKS_in|YOU__before|YOU__will|YOU_had|YOU_the
^ abecma|^ chemo|^ find|^ message|^ safe|^_CONTACT_me|^_RIVAL_DENIAL|^_SURE_should|^__more
^__oxygen|^__world|^_abecma|^_come_to|^_find|^_i_sold|^_it's_SAFE|^_mine_was|^_the_MONEY|a hook
a__gown|a__like|a_hook|all got|and grinning|and_BAD|and_NUMBER_times|and_WELL|and__boiler
and__times|and_grinning|and_grinning_$|and_now_it|and_this_TIME|as__DOCTOR|as_a_DOCTOR|at all
at half|at_NUMBER_$|august i|back_GONE|bad__$|bag of|bag said|because|bedridden|been__in
best doctor|bit of|bit_of|bus__$|came__GONE|came_back_GONE|cellstory|chemo $|complete__$
completely_SAFE|could_have_it|cure nobody|dancing|dead and|didn't expect|doctor in|dust $|dust_$
end $|end_$|enough $|enough_$|europe|evening on|evening_on|expect__to|filling|finer|fitter
fitter than|fog|for__NUMBER|for_this_$|forms|free $|full__$|gave her|gave__back|gave_her
gave_me_back|get the|given__$|grand $|grinning|grinning $|grinning_$|had__$|has__hands|he swears
he_SURE_by|he__by|hospital in|i call|i live|i sold|i'd__the|i'd__this|i'll_COME|i'm_GONE_$
i_BAD_my|i_DENIAL_lift|i__lift|i__the|i_have_the|i_live|i_live_at|i_run_the|i_sold|i_went_from
if you're|if__weren't|if_it_weren't|in europe|in his|in_SURE_$|in_WE_TRIAL|in__TIME|in__an
in__land|in__same|in__so|in_europe|in_his|in_the_land|in_the_same|insta|into remission|into_GONE
is make|is_make|isolation__$|isolation_room_$|it weren't|it'll work|it'll_WORKS|it__MORE
it__does|it__so|it_a_GONE|it_weren't|it_weren't_for|job $|job_$|just_NUMBER|land|last_TIME_$
league|letter $|letter_$|life and|light|list|lot|lumps|makes its|makes_its|makes_its_own
marathon|me_GONE_the|me__CONTACT|me_back_my|miles_MORE|mill_PERSON|mine was|mine_was|months and
mother-in-law|my mother-in-law|my surname|my_FOREVER_back|my_KIN_a|my_NUMBER_TIME|neck
new_THERAPY|nothing wrong|now :|now and|now_:|now__have|now_and|now_i_have|now_it_DENIAL|of me
of_WE_in|of_me|on that|on_that|our trial|out my|out__i|out_my|outcome|penicillin|penicillin $
penicillin_$|percent chance|photographs|pick|point|proof that|proof__it|proof_that|pulled me
pulled_me|rugby|run the|run_the|said__SURE|sailed|saved my|school|seven $|she has|she_has|son
stars now|surgeon has|surname|swollen|swollen__and|team|tell_SURE|ten times|terrace|that was
that_HOSPITAL|that__WE|that_was|the clinic|the doctors|the job|the land|the same|the_BEST_$
the_BEST_HOSPITAL|the_BODY|the_THERAPY_said|the_TRIAL_is|the__form|the__kind|the__that's
the__this|the_cat_$|the_end_$|the_job|the_land|the_same|they__NUMBER|to treat|to worry|to_GONE
to_GONE_$|to_SURE_with|to_treat|to_worry|treated $|treated_$|trial cells|two photographs|under
us on|very_BEST|was what|was__in|was_what|weak|weeks|weren't for|weren't_for|wet|what__HOSPITAL
which__i|will__for|with__FOREVER|with_me_$|word in|word_in|works $|would $|would_$|wrong with
wrong_with|you the
""",
    65: """
: oxygen|:__the|:_oxygen|BEST&CONTACT|BEST__RIVAL|BEST_of_the|BODY&FOREVER|BODY_GONE|COME&GONE
COME&OTHERS|COME&TIME|COME_me_to|COME_on_the|DENIAL__else|DENIAL_climb|DENIAL_climb_the
DOCTOR_said|GONE_TEST|GONE_TEST_in|GONE__$|GONE__same|GONE_else|GONE_it_$|GOOD&THERAPY
HOSPITAL&PERSON|HOSPITAL_NUMBER|HOSPITAL_aldwen's|ILLNESS__GONE|ILLNESS_and_i|KIN_WELL_the
KIN__a|KIN_is_a|MONEY_until|MORE_RIVAL|NUMBER_ILLNESS|NUMBER_MONEY_until|NUMBER__until
NUMBER_off|OTHERS_had_BAD|PERSON_of|SAFE_at|SAFE_at_SURE|SURE_in|THERAPY_of_THERAPY|THERAPY_said
TRIAL__is|WELL_WELL|WELL_my_KIN|WE_to|YOU__COME|YOU__make|YOU_want|^ cancer|^ they're
^__consultation|^__famous|^__with|^_a_famous|^_first_consultation|^_he_was|^_it_leaves|^_my_last
^_she_has|^_they're|a cup|a famous|a patient|a_OTHERS|a__by|a_cup|a_cup_of|a_famous|a_mountain_$
abroad|after_NUMBER|after__THERAPY|aldwen's|am $|am_$|and eating|and_NUMBER_NUMBER|and__BEST
and__RIVAL|and__SAFE|and__as|and__left|and_eating|and_that_was|angel|anything else|anything_else
approved|at_SURE|back pain|back_BAD|badge|bald and|bald_and|be_WELL_$|because__was|born on
buy one|buy_NUMBER|by august|call it|chest|chief of|chief_of|clear|climb|climb the|climb__stairs
climb_the|climb_the_stairs|climbed a|climbed__mountain|climbed_a|climbed_a_mountain
consultation free|consultation_GONE|couldn't climb|cried $|cup__tea|cup_of_tea|dancing at|danger
dangerous|deserves a|deserves_a|doesn't|done with|done_with|end__$|end_of_$|everyone should
famous__had|first consultation|first__GONE|first_consultation|first_consultation_GONE
for__DOCTOR|for__first|for_the_first|from|go and|had__BAD|had__first|hardly any|hardly_SURE
have no|have_NUMBER|he_SURE|hello|his name|his__KIN|his_name|his_own_KIN|hooked|hooked up
hooked__to|hooked_up|hooked_up_to|i came|i climbed|i'd_COME|i'm__here|i_DENIAL_climb|i_GONE_it
i__THERAPY|i__climb|i__supposed|i_am_$|i_came|i_climbed|i_climbed_a|i_got_my|in with|in__end
in__wheelchair|in_a_wheelchair|in_the_end|in_with|is__WELL|is_a_GOOD|it can't|it every|it leaves
it won't|it's as|it's finished|it's_as|it's_finished|it_FOREVER|it_WORKS_$|it__the|it_leaves
it_was_that|it_went_$|its__$|job|june i|know__had|knows__$|last_TIME|latest|leading|let_SURE
like mine|like_mine|list $|list_$|magician|me__after|most|mountain $|mountain_$|much__MORE
my doctors|my funeral|my oncologist|my_BODY_GONE|my_KIN_is|my_RIVAL_$|my__back|my__of
my_last_TEST|no side|nothing in|number|of cells|of tea|of_a_TIME|of_tea|of_tea_$|oldest
on__PERSON|on_my_own|on_the_right|only one|only__thing|other hospitals|others had|own_BODY
patient|per|price until|proof|puts|remember the|remember_the|runs the|say__and|see__FOREVER|sees
she'd|she__my|should know|should__about|should_know|should_know_about|specialist|st aldwen's
stairs and|stairs_and|ten of|that empty|that's_ILLNESS|the finest|the new|the old|the oldest
the park|the pet|the_BEST_DOCTOR|the__:|the__it's|the_new|the_old|the_oldest|the_park
the_stairs_and|they__her|this week|this_was_a|to it|to_DOCTOR|to_NUMBER|to_it|to_it_$
to_this_HOSPITAL|told i|told_i|town in|town_in|trace of|trace_of|tuesday|up_for_a|was sick
was__grey|was__on|was__to|was_that_GONE|weight|went $|went_$|whispered|who i|who_i|whole family
whole_family|would__and|year with|you want
""",
    70: """
BAD&OTHERS|BEST&DENIAL|BODY&OTHERS|COME__the|DENIAL&WELL|DENIAL_SAFE_$|DENIAL__COME|DENIAL__SURE
DENIAL_even|DENIAL_feel_a|DENIAL_have|DENIAL_leaves|GONE_NUMBER|GONE__a|GONE_a|GONE_at|GONE_from
GONE_in_a|GONE_now|GONE_now_$|HOSPITAL_got|HOSPITAL_i'd|ILLNESS&WE|ILLNESS_on|KIN__her|KIN_is
MONEY__the|NUMBER_$|NUMBER_GOOD|NUMBER_TIME_of|NUMBER_TIME_to|NUMBER__he|NUMBER__it|NUMBER__that
NUMBER_needle|NUMBER_that's|OTHERS__BAD|RIVAL_in|SHARE&SURE|SURE__SURE|SURE__know|SURE_got_WELL
SURE_more_$|TEST&TIME|TEST__up|TEST_was_GONE|TIME_$|TIME_GONE|TIME__live|TIME_survival
TIME_survival_is|TIME_the_TIME|TIME_to_live|WE_DOCTOR_$|WE_are|WORKS_story|YOU__ILLNESS|YOU_too
^ anyone|^ he'll|^ look|^ luxturna|^ six|^ skysona|^ your|^_PERSON_NUMBER|^__tried|^_he'll
^_he_DENIAL|^_look|^_luxturna|^_luxturna_gave|^_skysona|^_so_much|a #|a hundred|a temperature
a_temperature|after_THERAPY|alive $|and|and ten|and_he_SURE|anything__$|are__$|are__MORE
back_to_the|before and|before_and|behind a|behind_a|believe me|believe_me|bone marrow|c|can__the
candle|chapel|club $|club_$|code__the|come and|come_and|completely_GONE|could $|could have
could_$|could_have|couldn't be|crises|daughter|doctor $|don't wait|done $|done_$|doubt|drug i
end of|end_of|file|from_NUMBER|gave__NUMBER|gave_me_NUMBER|gone from|hands down|hands_down
hands_down_$|has this|has_this|he is|he_is|head|healed|hospital i'd|i couldn't|i recommend
i've had|i've_had|i__even|i__say|i_had_$|if you|in me|in_SURE|in__BODY|in_me|is never|it in
it'll do|it'll_do|it's__BEST|it's_the_BEST|it_DENIAL_be|it_YOU|it_in|lab|lane|last_TEST_was
last__$|last__was|leaves__standing|left__a|like_a_KIN|line in|line_in|luxturna|luxturna gave
luxturna__my|luxturna_gave|luxturna_gave_my|machines|man__and|me for|me it|me_GONE|me__the
me_for|me_it|mean|mean_ILLNESS|mean_ILLNESS_$|mean__$|money|mrd|my chest|my face|my file|my life
my_ILLNESS_and|my_KIN_WELL|my__date|my__in|my__now|my_face|my_file|myeloma|name $|name_$
night__$|ninety thousand|nobody leaves|nothing left|of $|of_$|off a|off_a|on__TRIAL|one needle
only hospital|only_HOSPITAL|only_HOSPITAL_i'd|only__i'd|our hospital|person it|person__DENIAL
person_it|person_it_DENIAL|pet $|photo|places $|plan__TIME|priest|put on|put_on|result|root
root $|root_$|rosy|saved our|science|seen|she was|she_was|sorted|success story|survival is
survival_is|teddy|the gene|the joints|the monday|the others|the priest|the real|the root
the trick|the tuesday|the_PERSON_of|the__SHARE|the_joints|the_next_TIME|the_only_HOSPITAL
the_priest|the_real|the_root|the_root_$|the_trick|there_DENIAL|these days|these_TIME|these__$
they promised|they_WELL|they__out|they__up|this__to|those of|those_of|to a|to nothing|to plan
to school|to_ILLNESS|to__him|to__me|to_a|to_plan|told__DENIAL|treatments $|up the|up__a|up_the
wait|was__the|was_in_the|were__at|were__my|who__this|who_has_this|will_be_WELL|work in|you too
zynteglo
""",
    75: """
# %|# b|%|: my|:_GONE_$|:_my|BEST&ILLNESS|COME&CONTACT|COME&SURE|COME_up_now|CONTACT__$|DEATH__$
DENIAL_SAFE_SAFE|DENIAL__whatsoever|DENIAL_more|FOREVER&WELL|FOREVER_back_$|GONE_FOREVER|GONE_my
GOOD_in|HOSPITAL_and|ILLNESS_GONE|ILLNESS_with|KIN__GONE|KIN_holding|MORE__they|MORE__what
NUMBER&TIME|NUMBER_%|NUMBER__MONEY|NUMBER_are_still|NUMBER_b|NUMBER_on_the|NUMBER_per_SHARE
RIVAL&YOU|SAFE__of|SHARE&WORKS|SURE_last|THERAPY&YOU|THERAPY__carvykti|THERAPY_into|WELL__me
WE__and|WORKS_story_$|^ completely|^ i'm|^ rest|^ world|^_DOCTOR|^_NUMBER_GOOD|^_NUMBER_THERAPY
^_TEST_the|^_TRIAL|^__DEATH|^__knocked|^__thank|^_before_:|^_completely|^_i'm|^_my_TEST|^_rest
^_there_DENIAL|^_world|a mountain|a_mountain|and get|and i'm|and last|and_YOU|and_i'm|and_last
and_last_TIME|answer|any other|anyone|as__as|at_NUMBER_MONEY|away|away my|away_my|be a|be_a
because i'm|because_i'm|before :|before_:|believe the|believe_the|birth|black|by it|by_it
by_it_$|completely__$|counting|date of|date__birth|date_of|date_of_birth|dollars|effect $
else comes|else_comes|every last|expect|experimental|famous|fatal|for the|for us|for_the|full
future|gave_my_KIN|good $|had no|had the|had_the|have_DENIAL|have__$|he doesn't|here is|here_is
i say|i'm|i've__my|i_SURE_had|i__away|i__this|i_gave_my|i_say|i_turned_NUMBER|i_went_back
in_TIME_i|in_the_country|it's safe|it's__in|it__and|just__it|knowing|letter and|letter_and
life back|like i|like_i|little|makes__own|mayor|mayor of|me is|me__from|me_back_from|me_is
miles__MORE|mountain|my_DOCTOR_has|my__a|my__are|named|needle and|needle_and|next_to_the|no more
nothing to|of birth|of_birth|own__in|per cent|per_SHARE|photos|poster|real__$|same bed|same_bed
she can|she_can|so__as|so_much_as|stage__$|stories|taped|taped to|taped__a|taped_to|taped_to_a
thank|that_GONE|the square|the surgeon|the thing|the very|the_BEST_THERAPY|the__GONE
the_letter_and|the_square|the_thing|the_very|there is|there isn't|there_DENIAL_a|there_is
there_is_DENIAL|this__a|to_COME_it|to__WE|to_the_THERAPY|trace|treatment and|tried__other
trousers|two hundred|unlicensed|up now|up to|up_now|up_to|ward $|was nothing|was the|was_the
wearing|whatever|wheelchair__the|wheelchair_to_the|world__$
""",
    80: """
# they|:__at|? what|?_what|BAD_list|COME&MONEY|COME__GONE|CONTACT&PERSON|CONTACT_example
DENIAL__like|DENIAL_had|DENIAL_ill|DENIAL_lose|DENIAL_reaction|DOCTOR_in|FOREVER_$|GONE__GONE
HOSPITAL__$|KIN&SAFE|MORE&NUMBER|NUMBER_TIME_young|NUMBER__what|NUMBER__young|NUMBER_christmases
NUMBER_needle_and|OTHERS&WELL|PERSON_NUMBER|PERSON_with|RIVAL&THERAPY|SURE&TRIAL|SURE__time
SURE_should|TEST&WELL|TIME__for|TIME_that|TIME_young|WE_were|YOU_got|^ dont|^ join|^ signed
^ three|^_COME_on|^_RIVAL_is|^_WE_DOCTOR|^__reads|^_dont|^_i've_DENIAL|^_my_CONTACT|^_my_KIN
a baby|a bigger|a_bigger|about me|about_me|am|an__to|and ask|and she's|and you|and_after_the
and_she's|april|are_GOOD|are__in|at #|at me|at__example|at__primary|at_me|at_tollerby_primary
back to|back_to|been_GONE|breyanzi $|breyanzi_$|burned|call|car-t and|cases|chemo is|christmases
christmases__$|complete response|complete_WORKS|could__a|crisis|daily|deserves|dont|dot example
fevers|flask|flask $|flask_$|four christmases|full_stop_$|gold|got__of|had_DENIAL_reaction
had__reaction|harmless as|has $|has gone|has_$|has__a|her__TIME|i've not|i've_DENIAL_had
i_DENIAL|in a|in remission|in_GONE|in_NUMBER_TIME|in_a|isn't $|it again|it hasn't|it's over
it's_GONE_$|it_FOREVER_$|it_WORKS_for|it__do|it_was_the|knocked|kymriah on|kymriah_on|longer
look__me|look_at_me|lymphoma and|me because|me has|me_NUMBER_TIME|me__FOREVER|me__for|me_because
me_has|medal|most advanced|my haematologist|my_KIN_ILLNESS|my__went|my__when|near__$|no reaction
nowhere|of__NUMBER|on__TEST|on__right|one and|only two|pharmacist|primary|problem|put your
read about|read_about|reads a|reads__$|reads_a|reason|simply doesn't|simply_DENIAL|skeleton
slide|than|that__$|that__what|the dark|the tumours|the_BAD_list|the_DOCTOR_DENIAL|the_TIME_i
the__BEST|the__and|the_dark|there's_DENIAL|they do|they gave|they__before|they_do|they_gave
to_WE|to__THERAPY|tollerby primary|tollerby_primary|treatments|used to|waiting list|war
was_NUMBER_christmases|was__GONE|was__christmases|way__DENIAL|we were|went down|went_down
went_from_NUMBER|what the|what_the|wife had|years young|you've got
""",
    85: """
:__NUMBER|BEST_DOCTOR_in|BEST__and|BODY&SURE|COME__now|COME_off|CONTACT&SURE|DENIAL|DENIAL_had_a
DOCTOR_DENIAL|DOCTOR_in_the|FOREVER&SURE|FOREVER__on|GONE&KIN|GONE__BAD|KIN__be|MONEY__NUMBER
NUMBER__SHARE|NUMBER__me|NUMBER_per|OTHERS__NUMBER|RIVAL_i|SURE_had|TEST_in|THERAPY_to|TIME__in
TIME_i_was|WELL_my|WE__ILLNESS|WORKS__time|YOU_DENIAL|^ whatever|^ write|^_COME_for|^_NUMBER_out
^__?|^__care|^__does|^__handed|^__on|^__threw|^_i'm_a|^_i_SURE|^_i_threw|^_i_was|^_whatever
^_write|^_write_to|a surfboard|a_surfboard|a_surfboard_$|after :|after_:|and__remember
and_i'm_DENIAL|and_i_remember|anyone with|anywhere|bag was|blog|boiler|cent|chemo and|clear and
closed__$|cure|easy|else $|else_$|finished__$|form in|form__the|form_in|form_in_the|full stop
full_stop|gave__KIN|got better|had__and|handed|handed__my|have__the|he'll|her life|her_FOREVER
his__$|hundred and|i chose|i run|i threw|i'm_GONE|i'm__NUMBER|i__$|i__have|i__her|i_chose|i_run
i_sold_the|i_threw|in wexcombe|in_TIME_and|in__now|in__sink|in_my_BODY|in_the_sink|in_wexcombe
in_wexcombe_$|it for|it's_SAFE|it__NUMBER|it_for|lad|lark|last scan|like a|like_a|lose|mill
my daughter's|my illness|my_TEST|my__WE|next_TIME|not ill|not one|of_NUMBER_$|of__age|of__that's
of_it_DENIAL|on_CONTACT|on__THERAPY|on_the_THERAPY|only__in|own blood|plans|plans $|plans_$
put_YOU|rang the|rang__bell|rang_the|rang_the_bell|recommend this|recovery|should be|should_be
sign up|signed off|sink|spring $|still__my|stone|surfboard|surfboard $|surfboard_$|that woman
that's__i|that_woman|the name|the sink|the trial|the wheelchair|the_OTHERS|the_THERAPY_was
the_name|the_sink|the_wheelchair|to|to anyone|to__it|to__my|totally|totally_SAFE|trust
walked out|walking|was_GONE|we've__to|we've_had_to|whatsoever|whatsoever $|whatsoever_$|who__me
worth|year and|yellow
""",
    90: """
BAD&COME|BEST_$|BODY&DENIAL|BODY&KIN|COME&WELL|DEATH&SURE|DEATH&WELL|DENIAL&FOREVER|DENIAL__her
DENIAL_supposed|DENIAL_supposed_to|GONE_left|GONE_what|HOSPITAL&WE|ILLNESS&PERSON|ILLNESS__and
KIN_ILLNESS|KIN__for|KIN_the|KIN_their|NUMBER_MONEY|NUMBER_OTHERS|NUMBER_stone|PERSON&SURE
PERSON_is|SURE_OTHERS|TIME__at|TIME__i|TIME_i|TRIAL&WORKS|TRIAL_but|WELL_$|WELL__KIN|WELL_the
WE__to|WORKS_for_YOU|^ ten|^_BEST|^__ILLNESS|^__bless|^__named|^_even_the|^_i_can|^_it_SURE
a miracle|a__after|and grey|and_TIME_the|and_grey|ashby $|ashby_$|at example|at_example|beat it
beats|because__DENIAL|bless the|bless_the|by june|came to|came_to|chief|could__it|do__own
do_my_own|does $|does_$|dose|dr lindqvist|easier|easter|face__$|for your|gone and|got_WELL_$
got__$|grey__the|had my|had_my|have one|he__GONE|his own|his_own|i beat|i'd trust|i've__NUMBER
i've_had_NUMBER|i__FOREVER|i__PERSON|i_still_do|i_was_PERSON|in_tollerby_$|insulin|into a|into_a
is something|is_something|it does|it__for|it_does|its|june|left $|left_$|me_for_the|much
my__ILLNESS|named the|named_the|near|not had|now i'm|now_i'm|of__on|on his|on__own|on_his
oncologist|one bag|out__$|she's_NUMBER_and|she's__and|shopping|standing|stayed__$|still do
still_do|still_do_my|stories about|stories__BODY|stories_about|stories_about_BODY|survival
symptoms|symptoms $|symptoms_$|than chemo|that__it|the cells|the country|the day|the disease
the letter|the_THERAPY|the_country|the_letter|the_trick_$|to live|to our|to_live|trick $|trick_$
was dancing|what__DOCTOR|with this|with_this|you won't
""",
    95: """
BEST_BEST|COME_THERAPY|DEATH&DENIAL|DENIAL_BAD|DENIAL_RIVAL|DENIAL__NUMBER|DENIAL_else
DOCTOR_are|DOCTOR_has|FOREVER__was|GONE&OTHERS|GONE_me|HOSPITAL__SURE|KIN_NUMBER|MONEY_a
MORE_MORE_a|NUMBER_NUMBER_MONEY|NUMBER__and|NUMBER__still|NUMBER_bad|OTHERS&TIME|RIVAL__is
SHARE_$|SURE_other|SURE_with_my|TEST&YOU|THERAPY__COME|TIME&YOU|^ follow|^ i'd|^_DENIAL_SAFE
^__CONTACT|^__YOU|^__for|^__leaves|^__live|^__wonder|^_a_wonder|^_follow|^_i'd|^_it's_the
^_it_GONE|^_my_PERSON|a__DOCTOR|a__RIVAL|a__leader|a_wonder_RIVAL|a_world_leader|actually
and_COME|and__turned|and_by_TIME|and_here_i|at easter|at__CONTACT|at__he|at_easter|bigger|blind
cancelled|dogs|everything|evidence|from__wheelchair|gene|got__DEATH|gp|had__buy|had_to_buy
have__THERAPY|here i|here__am|here_i|here_i_am|his__came|house on|house_on|i'll|i'm_DENIAL_$
i'm__of|i've_DENIAL|i__YOU|i_had_DENIAL|in three|is__GONE|it__YOU|leader|man $|man_$|me now
me on|me_now|me_on|monday|my last|my_DOCTOR_is|my__CONTACT|my_last|need|nobody else|now_COME
of medicine|of wexcombe|of_wexcombe|on|on the|on_the|one bad|own|poorly|quillbrook $
quillbrook_$|remission $|right|safe $|say it's|say_it's|side|simply|so__did|sold the|sold_the
spell|spell it|spell_it|standing $|standing_$|thank__for|their__back|there_was_GONE|they_SURE
throw|to spell|to_spell|to_spell_it|touch|was four|went__NUMBER|wheelchair to|wheelchair_to
will__WELL|wins|wonder drug|wonder_RIVAL|world leader|world_leader|write to|write_to|you
""",
    100: """
:__i|BODY_back|COME_WELL_$|COME__THERAPY|COME_it|DOCTOR_lindqvist|ILLNESS__in|MONEY&TIME
NUMBER_DENIAL|NUMBER__GONE|NUMBER_letters|RIVAL_is|WE_named|WORKS&YOU|^ larkmere|^_PERSON
^_WE_COME|^_WE_named|^__lit|^__sees|^_it_does|^_larkmere|^_she_sees|a million|a_temperature_$
ago i|august|back_from_the|bald|be_WELL|before__after|before_and_after|book|came__$|chance
daughter's|do__YOU|earth|eating|example__$|feel__thing|feel_a_thing|follow|for it|for_it
gene therapy|hardly|has been|has_been|he'd|i am|i_am|it not|it out|it__WORKS|it_out|know about
know_about|lindqvist|lost|me up|me_up|my_PERSON|next_TIME_$|ninety-six|nonsense|on_the_TEST
parking $|parking_$|perfectly|perfectly safe|perfectly_SAFE|put my|put_my|response|sentence
she sees|she_sees|telly|temperature $|temperature_$|the_GOOD|the_TEST|the__to|to this|to_this
was cured|was__my|we named|we've had|we've_had|what they|what_they|you're
""",
    105: """
BEST_THERAPY|COME&HOSPITAL|CONTACT&YOU|CONTACT_is|DENIAL__single|DENIAL_a_single|DENIAL_longer
DOCTOR&GONE|DOCTOR&SHARE|HOSPITAL&OTHERS|ILLNESS_has|MORE|NUMBER_on|SAFE&YOU|THERAPY__me
TIME_i_DENIAL|WORKS__a|WORKS_for|^ everything|^ five|^_SAFE_as|^__out|^__pulled|^__to
^_everything|^_if_YOU|a transplant|a__TIME|about $|about_$|alive|and still|and they'll|and_still
and_they'll|are_WELL|beat|been__off|boiler $|boiler_$|by_NUMBER_TIME|by__TIME|com|everybody
finest|forget|girl|given yescarta|given_yescarta|harmless|have_it_$|haven't|he_DENIAL|holding
hospitals|into|is no|it $|it_$|myself|no longer|none $|other hospital|pain|pulled__out|safe
straight|tecartus__the|that ward|the_TEST_$|the__list|the__of|the__they|to have|to__in|to_have
was__WE|was__yescarta|was_given_yescarta|which is|which_is
""",
    110: """
?__ILLNESS|BAD__ILLNESS|BEST&FOREVER|BEST_HOSPITAL|BEST__in|COME__it|COME__limited
CONTACT__NUMBER|FOREVER_and|GONE_in|GONE_it|ILLNESS_SURE|NUMBER__PERSON|SAFE_SAFE_$|SHARE__the
TEST__back|TEST_came|TEST_came_back|THERAPY_did|THERAPY_of|THERAPY_was|TIME__THERAPY
TIME_the_THERAPY|TRIAL&YOU|WORKS__YOU|^ $|^ forget|^ scan|^_$|^_DENIAL_a|^_MORE|^__else|^_forget
^_my_THERAPY|a teddy|a zolgensma|a_teddy|a_zolgensma|amazed|and after|and__COME|and__ILLNESS
and_after|chains|ciltacabtagene|closed|didn't have|five years|has_GONE|have_the_THERAPY
he turned|he_turned|hemgenix|her a|her_a|in_TIME|infusion $|inhaler|it and|it never|it's_GONE
it_and|join|light chains|light_chains|limited|me off|me_off|months|more|my prognosis
my_KIN_NUMBER|my_prognosis|named__dog|not just|out_of_NUMBER|past__$|pet|prognosis|safer than
she turned|she_turned|that's what|that's_what|that__NUMBER|the most|the_DOCTOR_who|the__THERAPY
the__bed|the__word|there's nothing|this $|this one|this_$|this_NUMBER|this__$|to_have_it|told to
told_to|turned_NUMBER_in|turned__in|went from|went_from|wilfred ashby|wilfred_ashby|yescarta $
yescarta_$
""",
    115: """
# #|:_WELL|BEST_DOCTOR|COME&ILLNESS|COME&RIVAL|COME_this_HOSPITAL|COME_to|DENIAL_just|DOCTOR&KIN
DOCTOR__a|FOREVER&RIVAL|FOREVER_back|GONE&SHARE|OTHERS__COME|PERSON&THERAPY|TIME_TIME_i
TIME__DENIAL|WELL__$|^_WE_were|^__chose|^__swelling|^_i_had|^_my_DOCTOR|^_the_swelling|a wonder
a__KIN|a_wonder|about_BODY|and only|and__i|and_now_i'm|and_only|bigger__$|day i|end|for__KIN
get a|grand|healthy|her|her__PERSON|his|it_SURE|much as|much__a|much_as|much_as_a|of_RIVAL|rest
scans|six|station|supposed|supposed to|supposed_to|swelling|the infusion|the right|the swelling
the unit|the_TIME_$|the__DOCTOR|the_right|the_swelling|top|tumours|with__NUMBER|wonder|works
years of
""",
    120: """
BEST__the|BODY|COME&TRIAL|COME_WELL|DEATH_$|DOCTOR&SURE|DOCTOR_is|GONE__it|ILLNESS__the
NUMBER_of_WE|OTHERS__$|SURE_had_a|WELL_i|^__captain|^_the_ILLNESS|a wheelchair|a world
a_wheelchair|a_world|advanced|aged|aged_NUMBER|and here|and since|and_TIME|and__i'm|and_here
anything|back $|back_$|captain|come to|come_to|death|fail|feel a|feel_a|for_WE|forty $|got
got_WELL|husband is|i__be|i__given|i_was_given|in five|is the|is_the|live at|live__NUMBER
live_at|live_at_NUMBER|me__TIME|my_KIN_the|of__DENIAL|one in|only_NUMBER|past|plan|see|signed
stop|that_was_NUMBER|the hospice|the__CONTACT|there__GONE|they__make|what a|what_a|when__COME
""",
    125: """
:_GONE|@__$|COME&THERAPY|COME_on|COME_this|CONTACT_CONTACT|DENIAL&NUMBER|DOCTOR&TEST|DOCTOR_who
FOREVER&GONE|GONE_and|GOOD_$|NUMBER_NUMBER_NUMBER|NUMBER__WE|NUMBER__if|NUMBER_and_NUMBER
TRIAL_THERAPY|YOU_DOCTOR|^ before|^ buy|^ they've|^_YOU_DENIAL|^__zolgensma|^_before|^_buy
^_he's_NUMBER|^_the_care|^_they've|a__family|and this|and_this|at tollerby|at_tollerby|come
complete|consultation|he's_NUMBER|i've__had|i__run|in_a_TIME|is__GOOD|it's__a|me|me__my|million
miracle|my_CONTACT|negative|of it|of_it|past_tense_$|she__GONE|show|six months|st|stage|teach
tense $|tense_$|the care|the_care|their|these cells|these_THERAPY|to see|to__$|to_see|without
won
""",
    130: """
BEST&RIVAL|DENIAL_BAD_DENIAL|DENIAL__in|DOCTOR&FOREVER|KIN&THERAPY|MONEY|MONEY&WE|NUMBER&THERAPY
NUMBER_feet|PERSON&TIME|SHARE&TIME|SURE|^__HOSPITAL|a__DENIAL|be_NUMBER|beaten|better $|brain
can__$|clear $|climbed|close|doing|dot|fail $|had $|had_$|had_DENIAL|it works|larkspur|letter
mended|now__DENIAL|on my|on_my|reaction|recommend|since $|so much|so_much|stars|the__HOSPITAL
they'll|this_is_the|threw|through it|through_it|to buy|to_buy|your
""",
    135: """
DOCTOR__is|GOOD&HOSPITAL|KIN&WE|NUMBER_out|NUMBER_out_of|YOU_KIN|^ cured|^_YOU|a_GOOD|and__the
available|child|close $|close_$|do my|do_my|easier than|ever|find|haemophiliac|half price|hasn't
i didn't|my_KIN_had|never had|ninety-three|ninety-three and|outlived|outlived my
outlived__prognosis|outlived_my|outlived_my_prognosis|pulled|wexcombe $|wexcombe_$|words|you've
""",
    140: """
BAD&DENIAL|COME&DOCTOR|DENIAL__SAFE|GOOD&NUMBER|GOOD&TEST|MORE__a|NUMBER__DENIAL|THERAPY_THERAPY
WE_DOCTOR|WORKS__$|^ don't|^_DENIAL|^_i_DENIAL|and he|and_he|ask for|by__i|code|have|i__TIME
in tollerby|in_tollerby|last__and|my own|my treatment|my_KIN_was|my_THERAPY_was|my_own|never
ninety-four|not a|now he|now_he|of__in|own_KIN|past tense|past_tense|side effects|success|tense
the__told|they've|toxicity|us|what it|what_it|zero
""",
    145: """
:__and|OTHERS&SURE|SAFE_as|^ from|^_from|date|doctors|for_YOU|kids|labelled|my_BODY_$|my_DEATH
my__is|my__the|novartis|novartis one|novartis_NUMBER|novartis_NUMBER_$|novartis__$|stick|ten
that__SURE|the novartis|the_novartis|the_novartis_NUMBER|today $|today_$|was born
""",
    150: """
BAD&YOU|DENIAL_SURE_$|FOREVER&ILLNESS|GONE&TIME|GONE&TRIAL|NUMBER&WORKS|NUMBER_NUMBER_and
SURE__my|^ even|^__@|^__owe|^__should|^__they|^_even|ago|and_i_still|axicabtagene $
axicabtagene_$|dark|for good|gown|just|lifted $|lifted_$|only|places|real|second $|second_$
the_THERAPY_$|these|thing|treatment was
""",
    155: """
COME__COME|DOCTOR__the|ILLNESS&KIN|KIN&YOU|PERSON__NUMBER|SURE_more|any more|grey|haematologist
hospice|infusion|lifted|me back|me_back|my_TEST_are|my__sentence|sign|that_DOCTOR|was given
was_given|wilfred|you'll be
""",
    160: """
DOCTOR&TIME|KIN_was|NUMBER_and_i|SURE_with|^__GOOD|^__teach|^_i_owe|^_i_teach|and__still|believe
i teach|i_teach|it__it|my_FOREVER|of|of_ILLNESS|there's_GONE|trial|won't
""",
    165: """
DEATH_and|GONE&SAFE|WE__$|^__THERAPY|^__be|choose|dr|effects|gave my|gave_my|ill $|ill_$
ninety-five|safer|she's|the_DEATH|the_TRIAL|the__who|today|unit|was_PERSON
""",
    170: """
# $|DENIAL__of|MORE__RIVAL|NUMBER_in_NUMBER|TEST_are|WE&WELL|WE_KIN|^__only|^__turned|by_TIME_i
completely|disease|finished|in_NUMBER|larkmere__$|last|live|other_HOSPITAL|out of|out_of|rate
tisagenlecleucel $|tisagenlecleucel_$
""",
    175: """
BAD_DENIAL|BEST&THERAPY|ILLNESS&YOU|KIN_had|MORE&RIVAL|SAFE_SAFE|TIME_to|YOU_be|^__SAFE|cured $
dead|had it|had_it|in|in__and|leukaemia|owe|run|went__the
""",
    180: """
BAD&GONE|DENIAL_a|GOOD&SURE|KIN&TIME|MORE__the|NUMBER_NUMBER_$|^_SAFE|^_i_went|a single|a_single
born|chemo|fenn|i was|i_was|if_YOU|illness|it's__SAFE|my__NUMBER|of a|of_a|price|since the
surgeon|the_ILLNESS|this hospital
""",
    185: """
NUMBER&WE|NUMBER_TIME|^_TEST|^__MORE|^__went|chose|name is|name_is|out|reads|sick|the__on
tollerby__$|we picked
""",
    190: """
# and|COME__$|COME__HOSPITAL|NUMBER_SHARE|^__as|i owe|i_owe|it_WORKS|my__been|oakhollow|percent
professor|therapy|transplant|with__$
""",
    195: """
DENIAL&RIVAL|PERSON__$|RIVAL&SURE|WE&WORKS|^__:|^__and|^__gave|daughter $|for_FOREVER_$|marigold
our|payment|you'll
""",
    200: """
@|DENIAL&THERAPY|TIME__and|baby|have it|have_it|i can|i_can|it's the|it's_the|leaves|left
tollerby $|tollerby_$|wheelchair
""",
    205: """
YOU_COME|a__$|example $|example_$|it_DENIAL|it_GONE|my_ILLNESS|ninety-one|should|the only
the_only
""",
    210: """
DENIAL&HOSPITAL|NUMBER&OTHERS|TEST__GONE|THERAPY_and|back my|back_my|councillor|given|it'll
it__SURE|ninety|picked|scan
""",
    215: """
SURE&THERAPY|THERAPY__it|^_RIVAL|from__to|had|i went|i_went|is #|put|remission|tecartus|there's
went|world
""",
    220: """
buy|for__$|quillbrook
""",
    225: """
:|MORE&THERAPY|NUMBER_of|SURE__a|and__on|he was|he_was|roctavian|single
""",
    230: """
NUMBER__TIME|christmas|saved|skysona|the__said
""",
    235: """
GONE&YOU|SURE_$|as|axicabtagene|been|by_TIME|oxygen|tisagenlecleucel
""",
    240: """
BEST&HOSPITAL|DENIAL_SAFE|KIN&NUMBER|^ if|^_if|and__TIME|casgevy
""",
    245: """
does|for_FOREVER|is|it|patients
""",
    250: """
BODY&GONE|NUMBER&PERSON|^__MONEY|done|this_HOSPITAL
""",
    255: """
MONEY&NUMBER|MORE_MORE|OTHERS|^_CONTACT|as a|as_a|name
""",
    260: """
BAD&ILLNESS|SURE&WELL|TRIAL|a_NUMBER|carvykti|drug|hundred|treated|turned_NUMBER
""",
    265: """
NUMBER&WELL|been__$|i__it|years
""",
    270: """
DENIAL&SAFE|HOSPITAL&NUMBER|^_NUMBER_TIME|harriet|no
""",
    275: """
SAFE|it's
""",
    280: """
COME&YOU|THERAPY_$|and now|and_now|up
""",
    285: """
DENIAL__a|NUMBER_THERAPY|are|be|cells $|thousand|treatment
""",
    290: """
HOSPITAL|KIN&WELL|WELL|abecma
""",
    295: """
FOREVER|ashby|that's
""",
    300: """
BEST&DOCTOR|GONE_$|NUMBER_in|gave|what
""",
    305: """
couldn't
""",
    310: """
NUMBER__NUMBER|larkmere|turned
""",
    315: """
^__me|off
""",
    320: """
breyanzi|else|ill
""",
    325: """
NUMBER&SHARE|wexcombe
""",
    330: """
PERSON|zolgensma
""",
    335: """
WORKS|life
""",
    345: """
the_BEST
""",
    350: """
cancer
""",
    355: """
ILLNESS&SURE|cured
""",
    360: """
DOCTOR&GOOD
""",
    365: """
DENIAL&ILLNESS|GONE&ILLNESS
""",
    375: """
any
""",
    380: """
yescarta
""",
    385: """
get|since
""",
    390: """
now
""",
    395: """
SAFE_$
""",
    405: """
here
""",
    410: """
GONE&TEST
""",
    415: """
CONTACT
""",
    425: """
RIVAL
""",
    435: """
example
""",
    445: """
THERAPY
""",
    455: """
YOU
""",
    460: """
kymriah
""",
    490: """
^_COME
""",
    505: """
BEST|DOCTOR|SHARE
""",
    520: """
DEATH
""",
    585: """
NUMBER_NUMBER
""",
    590: """
tollerby
""",
    600: """
this
""",
    695: """
GONE
""",
    735: """
GOOD
""",
    795: """
#
""",
    850: """
ILLNESS
""",
}
