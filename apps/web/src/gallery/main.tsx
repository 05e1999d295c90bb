/** Every component with real answers, for the eye: `vite apps/web`, then /src/gallery/. Not part of the build. */
import 'virtual:theme.css';
import '../global.css';
import './gallery.css';
import { createRoot } from 'react-dom/client';
import { language } from '../preferences';
import { Gallery } from './gallery';

const asked = new URLSearchParams(location.search);
document.documentElement.dataset['theme'] = asked.get('theme') === 'dark' ? 'dark' : 'light';
language.set(asked.get('language') === 'en' ? 'en' : 'zh');
const place = document.getElementById('root');
if (place) createRoot(place).render(<Gallery />);
