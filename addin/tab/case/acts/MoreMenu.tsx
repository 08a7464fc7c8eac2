import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { words } from '../../../words/in-tab';
import { actsSaid } from './acts-said';
import type { Act } from './acts';
import { buttonOf } from './use-acting';

/** What is rarely done to a case, under one button. */
export function MoreMenu({ acts, onChoose }: { acts: readonly Act[]; onChoose: (act: Act, from: HTMLElement) => void }) {
  if (acts.length === 0) return null;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton id={buttonOf('more')} appearance="subtle" icon={<MoreHorizontalRegular />} menuIcon={null}>
          {words.case.more}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {acts.map((act) => (
            <MenuItem key={act} onClick={({ currentTarget }) => onChoose(act, document.getElementById(buttonOf('more')) ?? currentTarget)}>
              {actsSaid[act].menu}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
