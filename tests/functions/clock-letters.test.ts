import { tell } from '../builders/stories';
import { letterStories } from './parts/letter-stories';

tell(letterStories);
