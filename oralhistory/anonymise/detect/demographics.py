"""What makes someone one of few: nationality, religion, ethnicity, occupation, health."""

from __future__ import annotations

import re
from collections.abc import Iterator

from oralhistory.anonymise.detect.suggestion import Suggestion
from oralhistory.anonymise.detect.tokens import Reading
from oralhistory.anonymise.detect.vocabulary import table, words
from oralhistory.model import Category
from oralhistory.sentences import Sentence

PEOPLES = words(
    """afghan african albanian algerian american argentinian armenian ashkenazi asian assyrian australian austrian azeri
    bahraini bangladeshi basque bedouin belarusian belgian berber bolivian bosnian brazilian british bulgarian burmese
    cambodian cameroonian canadian catalan chechen chilean chinese circassian colombian congolese coptic croat croatian
    cuban cypriot czech danish druze dutch ecuadorian egyptian emirati english eritrean estonian ethiopian european
    filipino finnish flemish french georgian german ghanaian greek gypsy hungarian icelandic indian indonesian iranian
    iraqi irish israeli italian jamaican japanese jordanian kazakh kenyan korean kurd kurdish kuwaiti latvian lebanese
    liberian libyan lithuanian macedonian malaysian maltese maronite mexican mizrahi moldovan mongolian montenegrin
    moroccan nepalese nigerian norwegian omani pakistani palestinian persian peruvian polish portuguese qatari roma
    romani romanian russian rwandan samaritan sami saudi scottish senegalese sephardi serb serbian singaporean slovak
    slovene slovenian somali spanish sudanese swedish swede swiss syrian taiwanese tajik tamil tatar thai tibetan
    tunisian turk turkish turkmen tutsi hutu ugandan ukrainian uyghur uzbek venezuelan vietnamese welsh yazidi yemeni
    yemenite zimbabwean scots scotsman englishman englishwoman irishman irishwoman welshman frenchman frenchwoman
    dutchman spaniard
    briton bengali punjabi gurkha sikhs pashtun hazara rohingya oromo amhara tigrayan saho tigrinya hausa igbo
    yoruba zulu
    xhosa maori aboriginal inuit sinti lascar lapp walloon catalans quakers pentecostal evangelical presbyterian
    congregationalist unitarian jesuit calvinist huguenot zoroastrian bahai
    arab arabs jew jews jewish christian christians muslim muslims moslem sunni shia shiite alawite
    buddhist hindu sikh catholic protestant orthodox methodist baptist anglican lutheran mormon atheist quaker copt"""
)
PLURAL_PEOPLES = frozenset(people + "s" for people in PEOPLES)

_HEALTH = """cancer leukaemia leukemia diabetes diabetic epilepsy epileptic schizophrenia schizophrenic ptsd bipolar
depression asthma hiv aids tuberculosis hepatitis paraplegic quadriplegic amputee amputated stroke dementia alzheimer
alzheimer's parkinson parkinson's autism autistic adhd miscarriage abortion pregnant paralysed paralyzed psychosis
typhus typhoid malaria cholera dysentery diphtheria pneumonia pleurisy gangrene scurvy rickets jaundice polio
smallpox measles rabies anaemia haemophilia cataract glaucoma migraine insomnia deaf epilepsy leprosy syphilis
vertigo hernia tumour tumor stillborn stillbirth
psychotic arthrosis sciatica thalassemia dialysis chemotherapy concussion anorexia bulimia
סרטן סוכרת אפילפסיה סכיזופרניה פוסט-טראומה דיכאון אסתמה קטוע נכה הלומת הלום
سرطان سكري السكري صرع اكتئاب ربو معاق مشلول"""

_OCCUPATIONS = """carpenter lawyer accountant teacher nurse doctor engineer farmer electrician plumber baker butcher
mechanic journalist photographer musician actor actress student pharmacist dentist architect surgeon professor
shopkeeper fisherman barber tailor cook chef waiter waitress cleaner builder painter welder policeman policewoman
firefighter librarian scientist psychologist physiotherapist veterinarian journalist editor translator programmer
writer author actor politician statesman singer songwriter activist model presenter broadcaster filmmaker
screenwriter diplomat businessman businesswoman entrepreneur philanthropist athlete swimmer sprinter cyclist boxer
wrestler footballer cricketer golfer goalkeeper midfielder striker defender rapper guitarist drummer bassist conductor
soprano tenor baritone illustrator cartoonist designer jurist academic sociologist anthropologist theologian priest
bishop
soldier officer educator critic essayist columnist physician biochemist geographer meteorologist explorer aviator
mountaineer choreographer inventor industrialist financier feminist suffragette revolutionary
midwife chemist seamstress dressmaker milliner riveter printer typesetter miner collier weaver spinner stonemason
mason bricklayer plasterer roofer glazier turner fitter machinist draughtsman surveyor geologist physicist biologist
botanist zoologist mathematician astronomer historian archaeologist philosopher linguist economist banker broker
auctioneer stockbroker solicitor barrister magistrate clerk typist stenographer secretary telegraphist postman
postmaster
stationmaster conductor porter driver chauffeur pilot sailor trawlerman docker stevedore shipwright boatbuilder
gamekeeper gardener forester woodcutter miller brewer distiller innkeeper publican butler housemaid housekeeper
governess nanny laundress upholsterer cabinetmaker joiner cobbler shoemaker saddler tanner furrier hatter glover
watchmaker clockmaker jeweller goldsmith silversmith engraver potter glassblower sculptor novelist poet playwright
composer pianist violinist cellist organist singer dancer ballerina comedian director publisher bookseller
archivist curator lecturer headmaster headmistress missionary nun monk vicar pastor chaplain undertaker gravedigger
optician radiographer paramedic psychiatrist paediatrician gynaecologist anaesthetist vet confectioner grocer
greengrocer draper tobacconist ironmonger merchant trader pedlar smuggler beekeeper ploughman milkman
taxi fishmonger shepherd blacksmith advocate judge notary watchman
נגר נגרית עורך עורכת מורה אחות מהנדס מהנדסת חקלאי חשמלאי אינסטלטור אופה קצב מכונאי עיתונאי עיתונאית צלם שחקן סטודנט
סטודנטית רוקח רופא רופאה אדריכל ספר חייט רועה שופט
نجار محامي محامية محام محاسب معلم معلمة ممرض ممرضة مهندس مهندسة مزارع كهربائي سباك خباز جزار صحفي صحفية مصور صيدلي طبيب
طبيبة حلاق خياط راعي صياد قاضي"""

_TABLE = {
    **table(
        b="""was am is i'm were became become he's she's i've been being worked works work as trained הייתי היה היא
        הוא עבד"""
        "עבדתי כ אני اعمل أعمل يعمل تعمل عمل عملت كان كنت أنا",
        a="a an the my his her our their",
        n="and",
        r="renowned noted young local famous distinguished leading junior senior",
        j="retired former qualified trained primary secondary school university taxi assistant young",
        H=_HEALTH,
        O=_OCCUPATIONS,
    ),
    **dict.fromkeys(PEOPLES | PLURAL_PEOPLES, "P"),
}
_PEOPLE = re.compile("P(?:-P)*(?:-x)?")
_HEALTHS = re.compile("H")
_OCCUPATION = re.compile(
    "b_(?:a_)?(?:[Pr]_){0,2}((?:j_){0,2}(?:x_)?O(?:_j)?(?:(?:,n_|,|_n_)(?:a_)?(?:j_)?O)*)|(?:a_(j_(?:j_)?O))|(?<=,)a_(?:[Pr]_)?((?:j_){0,2}O(?:_n_(?:a_)?O)?)|(?<=[,|])(O(?:_n_O)+)"
    "|[Pr]_((?:j_)?O(?:(?:,n_|,|_n_)(?:a_)?(?:j_)?O)*)"
)


def find(reading: Reading) -> Iterator[Suggestion]:
    """Peoples and faiths, ailments, and an occupation where someone is said to have it."""
    tagging = reading.tagging(_TABLE)
    for start, end, _ in tagging.spans(_PEOPLE):
        yield reading.suggestion(
            start, end, Category.DEMOGRAPHIC, "lexicon:people", 0.4, Sentence("a nationality, people or faith")
        )
    for start, end, _ in tagging.spans(_HEALTHS):
        yield reading.suggestion(start, end, Category.HEALTH, "lexicon:health", 0.6, Sentence("about someone's health"))
    for group in (1, 2, 3, 4, 5):
        for start, end, _ in tagging.spans(_OCCUPATION, group):
            yield reading.suggestion(
                start, end, Category.DEMOGRAPHIC, "lexicon:occupation", 0.5, Sentence("an occupation")
            )
