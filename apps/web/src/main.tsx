import 'virtual:theme.css';
import './global.css';
import { createRoot } from 'react-dom/client';
import { App } from './app';

const place = document.getElementById('root');
if (place) createRoot(place).render(<App />);
