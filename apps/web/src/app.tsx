import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { useEffect } from 'react';
import { queries } from './api/query-client';
import { language, usePreference } from './preferences';
import { routerWith } from './router';
import { ExpiredDialogue } from './shell/expired-dialogue';
import { Toasts } from './shell/toasts';
import { dark, light } from './theme';
import { useScheme } from './use-scheme';

const router = routerWith(queries);
// Our own styles are files; antd writes its own while it runs and needs the nonce of the page for that.
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;

export function App() {
  const scheme = useScheme();
  const chosen = usePreference(language);
  useEffect(() => {
    document.documentElement.dataset['theme'] = scheme;
  }, [scheme]);
  useEffect(() => {
    document.documentElement.lang = chosen === 'zh' ? 'zh-CN' : 'en';
  }, [chosen]);
  return (
    <ConfigProvider
      theme={scheme === 'dark' ? dark : light}
      locale={chosen === 'zh' ? zhCN : enUS}
      csp={nonce ? { nonce } : {}}
      button={{ autoInsertSpace: false }}
    >
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
        <ExpiredDialogue />
        <Toasts />
      </QueryClientProvider>
    </ConfigProvider>
  );
}
