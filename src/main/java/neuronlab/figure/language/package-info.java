/** What a language decides: words, the forms of numbers, plurals, and the direction of reading. */
package neuronlab.figure.language;
