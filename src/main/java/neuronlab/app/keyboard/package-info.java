/** What keys do in the whole window: scrolling, headings, the size of text, where the focus stays; and the list of all keys. */
package neuronlab.app.keyboard;
