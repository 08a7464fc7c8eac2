/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { Frame } from '../../addin/parts/Frame';
import { Standing } from '../../addin/parts/Standing';

const inFrame = (shown: React.ReactNode) => render(<Frame theme="teams light">{shown}</Frame>);

it('a standing in a column of them is as wide as its words need', () => {
  inFrame(<Standing standing="due today" column />);
  const { width, minWidth } = getComputedStyle(screen.getByText('Due today'));
  expect([width, minWidth]).toEqual(['', '104px']);
});
