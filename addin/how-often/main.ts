import { startChoice } from './choice';

startChoice(document.getElementById('choice')!);
