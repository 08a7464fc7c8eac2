import { startClock } from './clock-page';

startClock(document.getElementById('clock')!);
