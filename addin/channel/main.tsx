import { connectChannelSettings } from '../host/teams-channel';
import { startWindow } from '../parts/start';
import { ChannelSetUp } from './ChannelSetUp';

startWindow(connectChannelSettings, (settings) => <ChannelSetUp settings={settings} />, 'teams light');
