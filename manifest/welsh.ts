import type { Texts } from './texts';

/** In Welsh. No speaker has read it yet: docs/install.md says so to whoever asks for it. */
export const welsh: Texts = {
  name: 'Heard',
  fullName: 'Heard: ateb cwynion yn brydlon',
  short: 'Cofnodi cwyn wrth ymyl ei he-bost, ei chydnabod, a’i hateb yn brydlon.',
  full: 'Mae Heard yn cadw cwynion cyngor o’r e-bost sy’n eu dechrau hyd at yr ateb sy’n eu cloi. Wrth ymyl neges yn Outlook, mae swyddog yn gweld beth yw hi, yn ei chofnodi ac yn ei chydnabod mewn un cam. Yn Teams, mae pawb yn gweld beth sydd arnynt ac erbyn pryd, gyda’r cyfrif y tu ôl i bob dyddiad. Mae Heard yn dilyn Cod Ymdrin â Chwynion yr Ombwdsmon Llywodraeth Leol a Gofal Cymdeithasol, neu amserlenni’r cyngor ei hun.',
  button: 'Agor Heard',
  buttonTip: 'Dangos a yw’r neges hon yn Heard, gyda’i hachos a’i dyddiadau, neu ei chofnodi a’i chydnabod.',
  planCheck: 'Gwirio: {plan}',
  planApproval: 'Cymeradwyo: {plan}',
  planReminder: 'Yn dal i aros: {plan}',
  planCheckIs: 'Mae cynllun yn aros am wiriad y Tîm Ymgysylltu',
  planApprovalIs: 'Gofynnir i chi gymeradwyo cynllun',
  planReminderIs: 'Mae cynllun yn dal i aros am eich ateb',
  planNewsIs: 'Beth ddaeth o gynllun a ysgrifennoch neu y gofynnwyd i chi amdano',
};
