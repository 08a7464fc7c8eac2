const Sequencer = require('@jest/test-sequencer').default;

const inBrowsers = /tests.(journeys|hosts)./;

/** Begins with what takes longest, so that no worker is left alone with it at the end. */
module.exports = class BrowsersFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    return [...sorted.filter(({ path }) => inBrowsers.test(path)), ...sorted.filter(({ path }) => !inBrowsers.test(path))];
  }
};
