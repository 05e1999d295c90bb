import { said, type SentencesOf } from './event-sentence';
import type { ReceiverEvent } from './receiver-event';

export const RECEIVER_EVENT_WORDS: SentencesOf<ReceiverEvent> = {
  receiver_created: ({ name }) => said(`增加接收端“${name}”`, `Receiver "${name}" added`),
  receiver_changed: ({ name }) => said(`更改接收端“${name}”`, `Receiver "${name}" changed`),
  receiver_secret_rotated: () => said('更换接收端的签名密钥', 'Signing secret of a receiver rotated'),
  receiver_retired: ({ cause }) =>
    cause === 'gone'
      ? said('接收端答复 410，已停用', 'Receiver answered 410 Gone and was retired')
      : said('停用接收端', 'Receiver retired'),
  delivery_resent: () => said('重发未送达的推送', 'Delivery to a receiver sent again'),
};
