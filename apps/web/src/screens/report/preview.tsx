import { useEffect, useState } from 'react';
import styles from './evidence.module.css';

const SHOWN: readonly string[] = ['image/jpeg', 'image/png', 'image/webp'];

/** A picture before it is on the server; else the kind of file. */
export function Preview({ file }: { readonly file: File }) {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (!SHOWN.includes(file.type)) return;
    // As text in the address: the page's rules allow pictures from `data:` and not from `blob:`.
    const reader = new FileReader();
    reader.onload = () => setAddress(typeof reader.result === 'string' ? reader.result : null);
    reader.readAsDataURL(file);
    return () => reader.abort();
  }, [file]);
  return (
    <span className={styles['picture']}>
      {address ? <img src={address} alt="" /> : (file.name.split('.').at(-1) ?? '').toUpperCase().slice(0, 4)}
    </span>
  );
}
