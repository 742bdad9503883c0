export { ArriveScreen as default } from '@/features/arrive/ArriveScreen';
