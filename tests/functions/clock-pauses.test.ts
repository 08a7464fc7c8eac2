import { tell } from '../builders/stories';
import { pauseStories } from './parts/pause-stories';

tell(pauseStories);
