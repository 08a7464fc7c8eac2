import type { Danger } from './vocabulary';

/** One line of the list: plain data, to which a council adds its own. */
export interface DangerWords {
  kind: Danger;
  /** What it may mean, as it is said to who reads the message. */
  raises: string;
  words: readonly string[];
  /** Turns of phrase that hold such a word and are not meant. */
  unless: readonly string[];
}

const SELF = 'myself|himself|herself|themselves|themself|ourselves|yourself';
const CARED_FOR = 'child|children|son|daughter|baby|toddler|mother|mum|mam|father|dad|wife|husband|grandmother|grandfather|nan|gran|grandson|granddaughter|niece|nephew|brother|sister|uncle|aunt|resident|residents|patient|patients|lady|pupil|girl|boy|kids';
const PERSON = `me|him|her|them|you|us|someone|somebody|people|anyone|everyone|staff|man|woman|driver|carer|officer|councillor|cyclist|pedestrian|neighbour|neighbours|${CARED_FOR}`;
const OF = 'my|her|his|our|your|their|the|a';

/** In "this is killing our high street" nobody is. */
const HARM = 'kill|kills|killing|killed|murder|murdering|hurt|hurts|hurting|harm|harming';
const PLACES = 'high|street|town|towns|village|villages|trade|business|businesses|community|trees|tree|grass|verges|plants|weeds|bees|wildlife|shops|shop|library|libraries|economy|pubs|pub|countryside|tourism|garden|lawn|hedge';

/**
 * Words that may mean harm now (product rule "Danger first"), by what they raise. Ours, and no council's: it adds its own.
 * It would rather raise too often than miss; `unless` holds only turns of phrase that many use and nobody means.
 * How phrases are written: `phrasesOf`.
 */
export const dangerWords: readonly DangerWords[] = [
  {
    kind: 'self-harm',
    raises: 'Somebody may harm themselves',
    words: [
      'suicid*', 'self harm*', 'selfharm*', 'overdos*', `kill|killing|killed|hang|hanging|hanged|drown|drowning ${SELF}`, `harm|harming|harmed|hurt|hurting|cut|cuts|cutting|burn|burning|starve|starving|poison ${SELF}`,
      'end|ends|ended|ending my|his|her|their|your life', 'end|ends|ended|ending my|his|her|their own life', 'take|takes|took|taken|taking my|his|her|their own life|lives', 'take my life', 'end|ending it all', 'end things for good',
      'want|wants|wanted|wanting to die', 'wish|wishes|wished i|he|she was|were dead', 'rather be dead', 'better off dead', 'better off without me', "don't|not|didn't|doesn't|never want|wanted|wish to live|exist", "don't|not|didn't|doesn't want|wanted to be here|alive", 'no longer want|wants to live|be', 'nothing|reason to live for', 'no reason|point to|in live|living', 'nothing left to live for',
      'slit|slash|slashed|cut|cutting my|his|her|their wrists|wrist|arms|throat', 'jump|jumped|jumping off|from|in ... bridge|roof|window|building|cliff|train', "can't|cannot|couldn't|unable|not ... keep|stay ... safe", "i|he|she can't|cannot go on", "i can't|cannot cope|live|take any|anymore|longer|more|with|like", "i can't|cannot cope|take it any|anymore", "i'm not worth", 'i am not worth', 'worthless',
      'dark|intrusive thoughts', 'thoughts of|about dying|death|ending', 'by the time you read this', 'nobody|no-one|one would|will miss me',
    ],
    unless: ['suicide squad', 'suicide prevention strategy|plan|week|day|training', 'assisted suicide bill|law|debate', 'commercial|career|political|financial suicide', `cut|cuts|burn|hurt|harm ${SELF} on|off|shaving|cooking`],
  },
  {
    kind: 'at risk',
    raises: 'A child or an adult may be at risk',
    words: [
      'abuse', 'abused', 'abuser', 'abusing', 'abusive', 'safeguarding', 'molest*', 'rape|raped|raping|rapist', 'sexual assault|abuse|contact|advances', 'sexually assault*|abus*|touch*|exploit*', 'touch|touched|touching ... inappropriately', 'grooming|groomed', 'exploited|exploiting|exploitation', 'trafficked|traffickers', 'modern slavery', 'cuckooing|cuckooed', 'county lines', 'forced marriage', 'fgm', 'domestic violence',
      `neglect|neglects|neglected|neglecting ... ${CARED_FOR}`, `${CARED_FOR} ... neglected|neglect`, `bruise|bruises|bruised|bruising ... ${CARED_FOR}`, `${CARED_FOR} ... bruise|bruises|bruised|bruising`, `hit|hits|hitting|slap|slaps|slapped|slapping|smack|smacked|beat|beats|beating|beaten|burnt|shook ${OF} ${CARED_FOR}`, `${CARED_FOR} ... beaten|slapped|scalded|strangled|starving|starved|unconscious`,
      'emaciated', 'malnourish*|malnutrition', 'dehydrated', 'starving', 'pressure|bed sores|sore|ulcers', 'bedsores', 'left|lying|sitting|laid in|on ... urine|faeces|soiled|wet|floor', "hasn't|hadn't|not eaten|fed", "hasn't|hadn't|not had ... insulin|medication|tablets|meds|food", 'no|without food|insulin|oxygen|heating',
      `${CARED_FOR} ... left|is|was|found alone|unattended|unsupervised|wandering|locked`, `${CARED_FOR} ... on the floor`, `${CARED_FOR} ... is|went|gone|reported missing`, `left|leaving ${OF} ${CARED_FOR} alone|unattended|unsupervised|outside`, 'wandered|wandering off|out', 'pillow over', 'run|ran|running away from', 'frightened|scared|afraid of|to him|her|my|his|go', 'live|lives|living on my|his|her own ... no|nobody', 'no contact with anybody|anyone',
      "cannot|can't|couldn't get out of ... bed|chair|bath", 'left to fall|starve|die|choke', 'takes|taking|stealing|steals|stolen ... her|his|my money|pension|savings',
    ],
    unless: ['abuse|abuses of trust|power|position|process|office|disabled|parking|blue', 'abuse|abusing ... system|medication|medications|parking|scheme|bay|bays|badge|badges|permit|alcohol|drugs', 'drug|substance|alcohol abuse', 'dog|pet|poodle grooming|groomed', 'missing school|lessons|out|work|his|her|their|the', "hasn't|hadn't|not eaten better"],
  },
  {
    kind: 'violence',
    raises: 'Somebody may be hurt by another, or is threatened',
    words: [
      `kill|kills|killing|murder|murdering|stab|stabbing|shoot|shooting|strangle|batter|bomb ${PERSON}`, `kill|murder|stab|shoot|strangle|batter ... ${PERSON}`, `punch|punched|punching|kicked|headbutted|spat|slapped|grabbed|shoved|strangled|choked|attacked|hit|hits|hitting|hurt|beat|hurting ${PERSON}`, `punch|punched|punching|kicked|attacked|hit|hurt|beat|grabbed ${OF} ${PERSON}`, 'spat at|on', "i'll|will|gonna|to kill|murder|stab|shoot|bomb|strangle|harm|hurt|attack|punch", 'murder|murdered|murderer', 'stabbed|stabbing',
      'threat', 'threats', 'threaten|threatened|threatens', `threatening ${PERSON}|to|behaviour|letter|letters|message|messages|way|manner|emails|language|and`, 'assault*', 'attacked', 'attack|attacks on|me|him|her|us|my|people|staff', 'dog attack|attacks', 'violent*', 'violence', `pushed|pushing ${PERSON}`, 'pushed off|over|down|against',
      'knife|knives|machete|gun|guns|shotgun|weapon|weapons', 'petrol bomb|bombs|through', 'acid attack|attacks|in', 'burn|burning|smash|torch ... down|up|office|offices|house|windows|face|head', 'blow|blown ... up', 'set fire to', 'arson*', 'know|knows where ... live|lives|work|works|park|parks', 'watch your|his|her back', "you'll|will be sorry|regret", 'will pay for this', "i'll|will find you|him|her", 'get you|him|her for this', 'come|coming after you|him|her|them|me', 'into my|our own hands',
      'stalk|stalked|stalker|stalking', 'harassed|harassing|harassment', 'intimidated|intimidating', 'hate crime', 'racist|racial|homophobic abuse|attack|attacks', 'fear|feared|afraid|scared for my|our|his|her|their life|lives|safety', 'taken|held hostage', 'break|broke|breaking his|her|your|their neck|legs|arms|arm|jaw|nose',
    ],
    unless: [
      `${HARM} our|the|this|my|your|local|small|rural ${PLACES}`, `${HARM} our|the|this|your local|small|rural|independent ${PLACES}`, `${HARM} ${PLACES}`, 'feet|foot|back|knee|knees|hip|hips|legs|head|pain ... killing me', 'kill|murder for a|an|the', 'killing time|two', 'killing me softly', 'could|would murder a|an', 'murder mystery', 'heart|panic|asthma|anxiety|angina attack|attacks', 'heart|panic|asthma|anxiety|angina attack|attacks on|me|us|my', 'attack the problem|backlog',
      'life threatening', 'non threatening', 'threat|threats of|to closure|close|cuts|rain|flooding|jobs|wildlife|bees|services', 'threaten|threatened|threatening with closure|cuts|court|bailiffs|eviction|redundancy|flooding', 'threaten|threatened|threatening me|us|her|him|them with ... court|bailiffs|fine|legal|eviction', 'threatened species|habitat', 'violent storm|storms|wind|winds|weather', 'glue|nail|water gun', 'knife|knives and fork|forks', 'feelings hurt', 'assault course',
    ],
  },
  {
    kind: 'hazard',
    raises: 'There may be a danger on a road or path now',
    words: [
      'cover|covers|lid|grate|grating|railing|railings|barrier|parapet ... missing|gone|stolen|collapsed|broken|loose|open', 'missing|open|uncovered|broken|collapsed|stolen manhole|drain|gully|cover|grate|barrier|parapet|culvert', 'manhole ... open|missing|uncovered|collapsed', 'sinkhole', 'sink hole', 'road|pavement|footpath|path|bridge|bank|wall|culvert|carriageway ... collapsed|collapsing|caved|subsided|giving', 'collapsed|collapsing road|pavement|bridge|wall|bank|culvert|carriageway', 'wall|bridge|tree|sign|chimney|scaffolding|post ... going|about|ready to collapse|fall|topple',
      'exposed|live|bare|dangling|trailing|sparking wire|wires|wiring|cable|cables|electric*', 'wire|wires|cable|cables|wiring ... exposed|live|bare|hanging|dangling|sparking|sticking', 'electric shock|shocks', 'lamp|telegraph|column|pole|post|lamppost ... leaning|fallen|falling|hanging|toppled|knocked', 'tree|trees|branch|branches|bough ... fallen|across|blocking|hanging|falling', 'tree|branch is|has|came come|down', 'fallen|falling tree|trees|branch|branches|masonry|tiles|rocks|debris',
      'traffic|pedestrian|temporary lights|signals|signal ... out|off|failed|broken|stuck|working|green', 'crossing lights|signals ... out|failed|broken|working|stuck', 'level crossing ... stuck|failed|broken|open|working|up', 'stop|give sign|way ... missing|gone|knocked|stolen', 'black ice', 'sheet of ice', 'ice|icy ... road|pavement|hill|bend|lane|path|skid*|slip*|crash*', 'oil|diesel|fuel|petrol|gravel|mud|debris|glass|chemical over|on|across|spill*|all ... road|carriageway|roundabout|lane|junction|bend|cycleway|path', 'spillage',
      'flood|flooded|flooding ... road|carriageway|underpass|bridge|lane|homes|houses|house', 'road|lane|underpass|street|carriageway ... flooded|flooding|underwater', 'under ... water', 'someone|somebody|people|child|children|kids|person|cyclist|driver|pedestrian ... killed|hurt|injured|die', 'will|could|going|may|might|get ... killed', 'nearly|almost|narrowly ... killed|died|hit|knocked|fell|fallen|accident|crash|crashed', 'could have|be ... killed|died|fatal', 'run over', 'near miss|misses', 'accident|fatality|death waiting to happen', 'danger to life|public|children|pedestrians|cyclists|traffic|drivers|people|motorists', 'death trap', 'deathtrap',
      'smell|smells of|like gas', 'gas leak', 'cow|cows|horse|horses|sheep|cattle|pony|ponies|pigs ... loose|road|carriageway|bypass|lane|traffic', 'into the path of', 'wrong way ... carriageway|motorway|roundabout|traffic', 'deep|huge|massive|dangerous|enormous hole|crater', 'hole ... deep|fall|fell', 'fall|fallen|fell into|down ... hole|trench|drain|manhole|ditch', 'unlit|unguarded|unfenced ... hole|trench|excavation|skip|roadworks|works', 'dangerous|lethal|treacherous|unsafe ... road|pavement|junction|bend|crossing|path|bridge|building|wall|structure|tree|pothole|potholes|roundabout', 'road|pavement|junction|bend|crossing|path|bridge|wall|tree|pothole|surface ... dangerous|lethal|treacherous|unsafe|hazard', 'needle|needles|syringe|syringes', 'unexploded', 'asbestos',
    ],
    unless: ['flooded with|by ... calls|emails|letters|requests|complaints', 'flood of', 'hole in ... budget|budgets|finances|argument|accounts', 'pine|knitting|crochet needle|needles', 'electric shock treatment|treatments|therapy'],
  },
];
