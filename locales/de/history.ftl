## history
