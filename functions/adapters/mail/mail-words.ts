/** The words with which mail programs introduce an earlier message, in the languages that people here write with. */

/** "… wrote", at the end of an introduction or before the name. */
const VERBS = [
  'wrote', 'writes', 'sent', 'ysgrifennodd', 'a écrit', 'a ecrit', 'schrieb', 'schreef', 'geschreven', 'escribió', 'escribio', 'escribieron', 'ha escrit', 'va escriure', 'escreveu', 'ha scritto', 'scrive', 'napisał', 'napisała', 'napisał(a)', 'pisze',
  'skrev', 'kirjoitti', 'έγραψε', 'написал', 'написала', 'написал(а)', 'пишет', 'пише', 'написав', 'написа', 'a scris', 'napsal', 'napsal(a)', 'napísal', 'napísal(a)', 'je napisao', 'je napisao/la', 'írta', 'ezt írta', 'şunu yazdı', 'yazdı', 'đã viết', 'menulis', 'parašė', 'rakstīja', 'kirjutas',
  'كتب', 'كتبت', 'כתב', 'כתבה', '写道', '寫道', 'のメール', '작성',
];
const escape = (text: string): string => text.replace(/[()/.]/g, '\\$&');
const verbs = VERBS.map(escape).join('|');
export const ENDS_WITH_VERB = new RegExp(`(?:^|[\\s,>"”])(?:${verbs})\\s?[:：]?$`, 'iu');
export const HAS_VERB = new RegExp(`(?:^|\\s)(?:${verbs})(?=[\\s:：]|$)`, 'iu');

export type HeaderKind = 'from' | 'sent' | 'to' | 'cc' | 'subject' | 'reply-to';
/** What programs call the fields that they repeat from an earlier message. */
const FIELDS: Readonly<Record<HeaderKind, string>> = {
  from: 'from|von|van|de|da|od|oddi wrth|från|fra|lähettäjä|expéditeur|mittente|remitente|от|від|من|από|kimden|feladó|nadawca|发件人|寄件者|差出人|보낸 사람|de la|gan|från',
  sent: "sent|date|sent at|gesendet|datum|envoyé|envoyée|envoye|date d'envoi|verzonden|enviado|enviada|enviado el|enviado em|enviada em|fecha|inviato|inviata|data|wysłano|wysłane|skickat|sendt|dato|lähetetty|päiväys|päivämäärä|anfonwyd|dyddiad|отправлено|дата|надіслано|تم الإرسال|التاريخ|تاريخ|ημερομηνία|στάλθηκε|gönderilme|gönderme tarihi|tarih|trimis|odesláno|odoslané|elküldve|dátum|发送时间|日期|送信日時|日付|보낸 날짜",
  to: 'to|an|aan|naar|à|a|para|per|pour|do|till|til|at|vastaanottaja|destinataire|destinatario|кому|إلى|الى|προς|kime|komu|către|címzett|收件人|宛先|받는 사람',
  cc: 'cc|kopie|copie|copia|kopia|kopi|копия|копія|نسخة|抄送|cc:n',
  subject: 'subject|betreff|onderwerp|objet|sujet|oggetto|asunto|assunto|temat|ämne|emne|aihe|pwnc|тема|الموضوع|θέμα|konu|subiect|předmět|predmet|tárgy|主题|主旨|件名|제목',
  'reply-to': 'reply-to|reply to|répondre à|antwort an|antwoorden aan|responder a|rispondi a|svar til|svara till',
};
const KINDS = new Map((Object.entries(FIELDS) as [HeaderKind, string][]).flatMap(([kind, names]) => names.split('|').map((name): [string, HeaderKind] => [name.normalize('NFC'), kind])));
const longestLine = 2000;

/** Signs that only turn the direction of writing, or take no room. */
export const unmarked = (line: string): string => line.slice(0, longestLine).replace(/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '').replace(/\u00a0/g, ' ');

/** Without the marks of bold and the space around it. */
function bare(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && /[*_\s]/.test(text[from] ?? '')) from += 1;
  while (to > from && /[*_\s]/.test(text[to - 1] ?? '')) to -= 1;
  return text.slice(from, to);
}

/** A line that repeats a field of an earlier message's header, whatever marks of quotation or of bold stand around it. */
export function headerLine(line: string): { kind: HeaderKind; value: string } | undefined {
  if (!/[:：]/.test(line.slice(0, 50))) return undefined;
  const plain = unmarked(line).replace(/^[\s>*|_]+/, '');
  const colon = plain.slice(0, 30).search(/[:：]/);
  if (colon < 1) return undefined;
  const name = bare(plain.slice(0, colon)).toLowerCase().normalize('NFC');
  const kind = KINDS.get(name);
  return kind && { kind, value: bare(plain.slice(colon + 1)) };
}

const PASSED_ON = 'forwarded|weitergeleitete?|transféré|transferee?|réexpédié|reenviad[oa]|rinviato|inoltrato|inoltrata|doorgestuurde?|przekazana|przesłana|vidarebefordrat|videresendt?|videresendte|välitetty|edelleenlähetetty|пересылаемое|пересланное|переслане|переадресовано|redirecţionat|redirecționat|przekazywana|továbbított|iletilen|přeposlaná|ymlaen|转发|轉寄';
const ORIGINAL = 'original|originale|originalnachricht|oryginalna|ursprüngliche|ursprungligt|oprindelig|opprinnelig|oorspronkelijk|origineel|d.origine|alkuperäinen|wreiddiol|исходное|оригинал|původní|eredeti|原始';
/** A line between rules that says so: "----- Original Message -----". */
export const ORIGINAL_RULE = new RegExp(`^\\s{0,4}[*>\\s]{0,6}[-_=]{2,40}\\s?.{0,30}(?:${ORIGINAL}|${PASSED_ON}).{0,30}\\s?[-_=]{2,40}\\*?\\s{0,4}$`, 'iu');
/** The same without rules, as Apple's programs write it: "Begin forwarded message:". */
export const FORWARD_LINE = new RegExp(`^\\s{0,4}[*>\\s]{0,6}(?:[-_=]{2,40})?\\s?(?:begin|beginning of|anfang der|début du|debut du|inicio del|início da|inizio|start på|начало|początek)?\\s?.{0,20}(?:${PASSED_ON})(?:\\s.{0,20})?(?:\\s?[:：]|[-_=]{2,40})\\*?\\s{0,4}$`, 'iu');

/** Subjects of messages passed on, and of replies. */
export const PASSED_ON_SUBJECT = /^\s{0,4}(?:fwd?|fw|wg|tr|rv|enc|i|doorst|vs|vb|vl|pd|ymlaen|forward)\s?(?:\[\d+\])?:/i;
export const REPLY_SUBJECT = /^\s{0,4}(?:re|aw|sv|antw|res|rif|odp|ynt|vs|ré|ateb)\s?(?:\[\d+\])?:/i;

const SENT = "sent|get|envoyé|envoye|gesendet|verzonden|verstuurd|enviado|inviato|wysłan[eoa]|skickat|sendt|lähetetty|trimis|anfonwyd|odesláno|odoslané|отправлено|надіслано|أُرسلت|أرسلت|ارسلت|发自|發自|送信|στάλθηκε|gönderildi|diese nachricht wurde|from my|von meinem|someone from mobile";
const DEVICE = "iphone|ipad|ipod|android|samsung|galaxy|huawei|xiaomi|nokia|blackberry|windows (?:phone|mail)|mobile|handy|mobil\\w*|smartphone|tablet|outlook|yahoo|aol|gmail|proton ?mail|airmail|mailbox|typeapp|bluemail|spark|k-9|phone|mail app|my \\S+|mon \\S+|ti-\\d+|device|telefon\\w*";
const SENT_FROM = new RegExp(`^[\\s*_(]{0,4}(?:(?:${SENT})(?![\\p{L}]).{0,40}(?:${DEVICE})[^,]{0,80}|.{0,60}(?:${DEVICE}).{0,60}(?:gesendet|から送信)\\.?)$`, 'iu');
/** "Sent from my iPhone", which no person wrote. A sentence with a comma somebody did write. */
export const isSentFrom = (line: string): boolean => line.length < 200 && !line.includes(',') && SENT_FROM.test(line);

/** What organisations put below or above every message. */
export const NOTICE = /\b(?:confidential|privileged|intended (?:only |solely )?(?:for|recipient)|intended recipient|legally binding|disclaimer|virus(?:es)?|unauthori[sz]ed|think before you print|consider the environment|monitored|mailing list|unsubscribe|mailman|vertraulich|confidentiel|vertrouwelijk)\b/i;
export const BANNER = /^[\s*[\]]{0,4}(?:caution|warning|external|attention|rhybudd)\b[\s\S]{0,80}\b(?:external|outside|originated|click|links?|attachments?|allanol)\b/i;
