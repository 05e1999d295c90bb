import { componentWords } from '../words/components';
import { useWords } from '../words/words';
import styles from './provisional.module.css';

/** 暂定: past the last published calendar. */
export function Provisional() {
  const { due } = useWords(componentWords);
  return <span className={styles['tag']}>{due.provisional}</span>;
}
