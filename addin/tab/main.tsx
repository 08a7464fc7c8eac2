import { connectTeams } from '../host/teams';
import { start } from '../parts/start';
import { Tab } from './Tab';

start(connectTeams, <Tab />, 'teams light');
