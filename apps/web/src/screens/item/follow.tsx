import { usePreferences } from '../../api/queries/preferences';
import { itemWords } from '../../words/item';
import { useWords } from '../../words/words';
import type { Item } from './acts/act';

/** 加入关注. */
export function Follow({ item }: { readonly item: Item }) {
  const words = useWords(itemWords);
  const { preferences, change } = usePreferences();
  if (!preferences) return null;
  const { followed } = preferences;
  const follows = followed.includes(item.id);
  return (
    <button
      type="button"
      className="btn"
      aria-pressed={follows}
      onClick={() =>
        change({ followed: follows ? followed.filter((id) => id !== item.id) : [...followed, item.id] })
      }
    >
      {follows ? words.unfollow : words.follow}
    </button>
  );
}
