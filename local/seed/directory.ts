import { councils } from './county';

/** Somebody as the directory has them: Graph's own names of what Heard may read. */
export interface DirectoryUser {
  id: string;
  displayName: string;
  mail: string | null;
}

/** People of the invented county whom nobody has put into Heard yet. */
const notInHeard: [name: string, mail: string | null][] = [
  ['Aled Prosser', 'aled.prosser@marlshire.example'],
  ['Beatriz Fonseca', 'beatriz.fonseca@marlshire.example'],
  ['Callum Field', 'callum.field@marlshire.example'],
  ['Dilys Tranter', 'dilys.tranter@marlshire.example'],
  ['Field, Rosalind', 'rosalind.field@marlshire.example'],
  ['Grace Oduya', 'grace.oduya@marlshire.example'],
  ['Hamish Quill', 'hamish.quill@marlshire.example'],
  ['Ines O’Dowd', 'ines.odowd@marlshire.example'],
  ['Jerzy Malinowski', 'jerzy.malinowski@marlshire.example'],
  ['Kofi Asante-Byrne', 'kofi.asante-byrne@marlshire.example'],
  ['Siân Pryce', 'sian.pryce@marlshire.example'],
  ['Depot reception desk', null],
];

/** Everybody whom the directory has: one council's, since a real one is of one council alone. */
export function directoryOf([first] = councils): DirectoryUser[] {
  const inHeard = (first?.people ?? []).map(({ oid, name, upn }) => ({ id: oid, displayName: name, mail: upn }));
  return [...inHeard, ...notInHeard.map(([displayName, mail], at) => ({ id: `c0000000-0000-4000-8000-${String(at + 1).padStart(12, '0')}`, displayName, mail }))];
}
