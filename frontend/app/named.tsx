export { NamedScreen as default } from '@/features/named/NamedScreen';
