import './withoutEval';
import 'expo-router/entry';
