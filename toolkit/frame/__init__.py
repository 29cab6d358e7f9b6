"""What does every screen share: error boundary, address, words, styles?"""
