import { language, singleKeys, themeChoice, usePreference } from '../preferences';
import { shellWords } from '../words/shell';
import { useWords } from '../words/words';
import { Choice } from './choice';

/** How the pages look and whether single letters are keys, on this device. */
export function Appearance() {
  const words = useWords(shellWords);
  const { themes } = words;
  return (
    <div>
      <Choice
        label={words.language}
        value={usePreference(language)}
        onChange={language.set}
        options={[
          { value: 'zh', text: '中文', lang: 'zh' },
          { value: 'en', text: 'English', lang: 'en' },
        ]}
      />
      <Choice
        label={words.theme}
        value={usePreference(themeChoice)}
        onChange={themeChoice.set}
        options={[
          { value: 'system', text: themes.system },
          { value: 'light', text: themes.light },
          { value: 'dark', text: themes.dark },
        ]}
      />
      <Choice
        label={words.keys}
        value={usePreference(singleKeys)}
        onChange={singleKeys.set}
        options={[
          { value: 'on', text: words.on },
          { value: 'off', text: words.off },
        ]}
      />
    </div>
  );
}
