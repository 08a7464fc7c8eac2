import { connectOutlook } from '../host/outlook';
import { start } from '../parts/start';
import { Pane } from './Pane';

start(connectOutlook, <Pane />, 'outlook light');
