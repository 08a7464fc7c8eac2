import { tell } from '../builders/stories';
import { stageStories } from './parts/stage-stories';

tell(stageStories);
