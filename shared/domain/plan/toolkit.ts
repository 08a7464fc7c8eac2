import type { TechniqueId } from './vocabulary';

/** A way of informing, consulting or involving people: what it is good for, what it costs and takes, and whom it misses. */
export interface Technique {
  id: TechniqueId;
  name: string;
  goodFor: string;
  cost: 'low' | 'middling' | 'high';
  takes: string;
  misses: string;
}

/** The toolkit ("Produce a toolkit to outline different engagement techniques", Lincolnshire 2017). From general knowledge: a council will have its own figures. */
export const toolkit: readonly Technique[] = [
  { id: 'online-survey', name: 'Online questionnaire', goodFor: 'Many answers to the same questions', cost: 'low', takes: '2 weeks to make, then as long as it is open', misses: 'People without the internet, and many of the oldest' },
  { id: 'paper-survey', name: 'Paper questionnaire', goodFor: 'Reaching people where they use a service', cost: 'middling', takes: '4 weeks to print and give out, then the answers typed in', misses: 'People who do not read English easily' },
  { id: 'letters', name: 'Letters and leaflets', goodFor: 'Telling everybody in a place the same', cost: 'middling', takes: '3 weeks', misses: 'People who have moved, and those who share a house' },
  { id: 'drop-in', name: 'Drop-in session', goodFor: 'Questions about one place, at people’s own pace', cost: 'middling', takes: '4 weeks to arrange', misses: 'People at work, and carers who cannot leave' },
  { id: 'public-meeting', name: 'Public meeting', goodFor: 'Showing that the council listens, where feelings run high', cost: 'low', takes: '4 weeks to arrange', misses: 'Everybody but the loudest voices' },
  { id: 'focus-group', name: 'Focus group', goodFor: 'Why people think what they think', cost: 'middling', takes: '6 weeks', misses: 'Numbers: it shows no share of anybody' },
  { id: 'citizens-panel', name: 'Citizens’ panel', goodFor: 'A picture of the whole county, again and again', cost: 'high', takes: 'A season; the panel has to exist', misses: 'People who move often' },
  { id: 'user-forum', name: 'Forum or partnership board of service users', goodFor: 'Commissioning and assessing a service over time', cost: 'middling', takes: 'All year', misses: 'People who do not use the service yet' },
  { id: 'workshop', name: 'Workshop to design it together', goodFor: 'Making something that people will own', cost: 'high', takes: '3 months and more', misses: 'People who cannot give whole days' },
  { id: 'mystery-shopping', name: 'Mystery shopping', goodFor: 'How a service is when nobody announces themselves', cost: 'middling', takes: '2 months', misses: 'What people never try to use' },
  { id: 'through-groups', name: 'Visits to groups that people trust', goodFor: 'People who are seldom heard', cost: 'middling', takes: '6 weeks to arrange', misses: 'People who belong to no group' },
];
